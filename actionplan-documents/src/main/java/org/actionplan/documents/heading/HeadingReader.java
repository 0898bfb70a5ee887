// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.documents.heading.HeadingText.Word;

/**
 * Understands one heading by its words.
 *
 * <p>Where several phrases are known, English puts the one that counts last ("action
 * <i>owner</i>"), but before "of", "for" and the like ("<i>date</i> of completion"). Where a slash
 * or an "and" divides the heading, the first part that is known names the field and the others are
 * further fields. A question is settled by its opening: "By when will this be done?".
 */
final class HeadingReader {

  /** From how many words on a phrase at the start says what the heading is about. */
  private static final int LONG_PHRASE = 3;

  /** A longer text is no heading; those of published plans have fewer than 400 characters. */
  private static final int MOST_CHARACTERS = 2_000;

  private static final Set<String> OPEN = Set.of("at", "of", "for");

  private record Match(Phrase phrase, int start, int segment) {
    int end() {
      return start + phrase.words().size();
    }
  }

  private final HeadingWords language;
  private final List<Word> all;
  private final List<Word> words;
  private final List<Match> matches = new ArrayList<>();

  private HeadingReader(String heading, HeadingWords language) {
    this.language = language;
    this.all = HeadingText.words(heading);
    List<Word> outside = all.stream().filter(word -> !word.inBrackets()).toList();
    this.words = outside.isEmpty() ? all : outside;
  }

  static Heading read(String heading, HeadingWords language) {
    return heading.length() > MOST_CHARACTERS
        ? Heading.UNKNOWN
        : new HeadingReader(heading, language).read();
  }

  private Heading read() {
    if (words.isEmpty()) {
      return Heading.UNKNOWN;
    }
    List<String> plain = words.stream().map(Word::word).toList();
    match(plain);
    Optional<Phrase> opening =
        language
            .opening(plain)
            .filter(
                phrase ->
                    matches.isEmpty()
                        || matches.get(0).start() > 0
                        || matches.get(0).end() <= phrase.words().size());
    if (opening.isPresent()) {
      return new Heading(opening.get().fields(), List.of(), 1);
    }
    if (matches.isEmpty()) {
      return Heading.UNKNOWN;
    }
    return heading(picks());
  }

  private Heading heading(List<List<Field>> picks) {
    List<Field> first = picks.get(0);
    List<Field> also =
        picks.stream()
            .skip(1)
            .map(fields -> fields.get(0))
            .filter(field -> field != first.get(0) && field != Field.OTHER)
            .distinct()
            .toList();
    boolean fromStartToEnd = first.get(0) == Field.START && also.contains(Field.TIMESCALE);
    return fromStartToEnd
        ? new Heading(List.of(Field.TIMESCALE), List.of(), coverage())
        : new Heading(first, also, coverage());
  }

  private void match(List<String> plain) {
    int segment = 0;
    int at = 0;
    while (at < plain.size()) {
      Optional<Phrase> phrase = language.longest(plain, at);
      if (phrase.isPresent()) {
        matches.add(new Match(phrase.get(), at, words.get(at).segment() + segment));
        at += phrase.get().words().size();
      } else {
        segment += language.is("between", plain.get(at)) ? 1 : 0;
        at++;
      }
    }
    if (!matches.stream().allMatch(this::isWeak)) {
      matches.removeIf(this::isWeak);
    }
  }

  /** "What" and "how" say something only where nothing else does. */
  private boolean isWeak(Match match) {
    return match.phrase().words().size() == 1 && language.is("weak", match.phrase().words().get(0));
  }

  /** The fields of each part of the heading that is known. */
  private List<List<Field>> picks() {
    List<List<Field>> picks = new ArrayList<>();
    int i = 0;
    while (i < matches.size()) {
      int end = i + 1;
      while (end < matches.size() && matches.get(end).segment() == matches.get(i).segment()) {
        end++;
      }
      picks.add(modified(head(matches.subList(i, end))));
      i = end;
    }
    return picks;
  }

  private Match head(List<Match> segment) {
    Match head = segment.get(0);
    if (head.phrase().words().size() >= LONG_PHRASE || isOpen(head)) {
      return head;
    }
    for (Match next : segment.subList(1, segment.size())) {
      for (int between = head.end(); between < next.start(); between++) {
        if (language.is("link", words.get(between).word())) {
          return head;
        }
      }
      head = next;
    }
    return head;
  }

  /** "Status at" says what it is about, whatever follows; "by" only says what "date" it is. */
  private boolean isOpen(Match match) {
    List<String> phrase = match.phrase().words();
    return phrase.size() > 1 && OPEN.contains(phrase.get(phrase.size() - 1));
  }

  private List<Field> modified(Match match) {
    if (match.phrase().fields().size() > 1) {
      return match.phrase().fields();
    }
    Field field = match.phrase().fields().get(0);
    for (Word word : all) {
      field = language.modified(field, word.word());
    }
    return List.of(field);
  }

  private double coverage() {
    boolean[] covered = new boolean[words.size()];
    for (Match match : matches) {
      Arrays.fill(covered, match.start(), match.end(), true);
    }
    int known = 0;
    for (int i = 0; i < covered.length; i++) {
      known += covered[i] || language.is("filler", words.get(i).word()) ? 1 : 0;
    }
    return (double) known / covered.length;
  }
}
