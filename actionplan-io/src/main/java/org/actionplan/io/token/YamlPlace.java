// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Where the YAML parser is: how many code points it has passed. */
final class YamlPlace {

  private int offset;

  int offset() {
    return offset;
  }

  void moveTo(Event event) {
    moveTo(event.getStartMark());
  }

  private void moveTo(Optional<Mark> mark) {
    if (mark.isPresent()) {
      offset = mark.get().getIndex();
    }
  }

  /** Moves to where the parser failed, and gives the reason in its own words. */
  String moveTo(RuntimeException failure) {
    if (failure instanceof MarkedYamlEngineException marked) {
      moveTo(marked.getProblemMark().or(marked::getContextMark));
      String context = marked.getContext() == null ? "" : marked.getContext() + ", ";
      return context + marked.getProblem();
    }
    if (failure instanceof ReaderException unprintable) {
      offset = unprintable.getPosition();
      return "the character U+"
          + Integer.toHexString(0x10000 | unprintable.getCodePoint()).substring(1)
          + " is not allowed";
    }
    return failure instanceof YamlEngineException && failure.getMessage() != null
        ? failure.getMessage()
        : "the parser gave up after this place";
  }
}
