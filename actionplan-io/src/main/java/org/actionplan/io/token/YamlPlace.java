// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where the YAML parser is. It counts code points, places count UTF-16 units as JSON's parser and
 * most editors do; so the characters are walked once more, from event to event.
 */
final class YamlPlace {

  private final char[] chars;
  private final int start;
  private final int end;
  private int offset;
  private int codePoint;

  YamlPlace(DocumentText document) {
    chars = document.chars();
    start = document.start();
    end = document.end();
    offset = start;
  }

  /** The offset in UTF-16 units. */
  int offset() {
    return offset - start;
  }

  void moveTo(Event event) {
    event.getStartMark().ifPresent(mark -> moveTo(mark.getIndex()));
  }

  /** Moves to where the parser failed, and gives the reason in its own words. */
  String moveTo(RuntimeException failure) {
    if (failure instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      mark.ifPresent(m -> moveTo(m.getIndex()));
      String context = marked.getContext() == null ? "" : marked.getContext() + ", ";
      return context + marked.getProblem();
    }
    if (failure instanceof ReaderException unprintable) {
      moveTo(unprintable.getPosition());
      return "the character U+"
          + Integer.toHexString(0x10000 | unprintable.getCodePoint()).substring(1)
          + " is not allowed";
    }
    return failure instanceof YamlEngineException && failure.getMessage() != null
        ? failure.getMessage()
        : "the parser gave up after this place";
  }

  private void moveTo(int index) {
    if (index < codePoint) {
      offset = start;
      codePoint = 0;
    }
    while (codePoint < index && offset < end) {
      char c = chars[offset++];
      if (Character.isHighSurrogate(c) && offset < end && Character.isLowSurrogate(chars[offset])) {
        offset++;
      }
      codePoint++;
    }
  }
}
