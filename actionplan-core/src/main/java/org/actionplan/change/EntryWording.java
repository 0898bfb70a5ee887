// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.Optional;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Source;
import org.actionplan.plan.Status;
import org.actionplan.report.Message;

/** The sentences of lists that have an entry more or less. */
final class EntryWording {

  private EntryWording() {}

  static Message added(Object entry) {
    if (entry instanceof ProgressUpdate update) {
      return update(update, ChangeSentence.UPDATE_ADDED, ChangeSentence.UPDATE_ADDED_DATED);
    }
    if (entry instanceof Revision revision) {
      return revision(revision, ChangeSentence.REVISION_ADDED);
    }
    if (entry instanceof Evidence evidence) {
      return named(ChangeSentence.EVIDENCE_ADDED, name(evidence));
    }
    return entry instanceof Source source
        ? named(ChangeSentence.SOURCE_ADDED, ChangeWording.quote(source.name()))
        : named(ChangeSentence.DEPENDENCY_ADDED, entry.toString());
  }

  static Message removed(Object entry) {
    if (entry instanceof ProgressUpdate update) {
      return update(update, ChangeSentence.UPDATE_REMOVED, ChangeSentence.UPDATE_REMOVED_DATED);
    }
    if (entry instanceof Revision revision) {
      return revision(revision, ChangeSentence.REVISION_REMOVED);
    }
    if (entry instanceof Evidence evidence) {
      return named(ChangeSentence.EVIDENCE_REMOVED, name(evidence));
    }
    return entry instanceof Source source
        ? named(ChangeSentence.SOURCE_REMOVED, ChangeWording.quote(source.name()))
        : named(ChangeSentence.DEPENDENCY_REMOVED, entry.toString());
  }

  /** A list has its entries in another order. */
  static Message reordered(String field) {
    String name = field.equals("dependsOn") ? "dependencies" : field;
    return ChangeSentence.REORDERED.message().with("name", name);
  }

  private static Message named(ChangeSentence sentence, String name) {
    return sentence.message().with("entry", name);
  }

  private static Message update(
      ProgressUpdate update, ChangeSentence sentence, ChangeSentence dated) {
    return update
        .on()
        .map(day -> named(dated, name(update)).with("on", day))
        .orElseGet(() -> named(sentence, name(update)));
  }

  /** What an update is called: its words, or else what it reports without words. */
  private static String name(ProgressUpdate update) {
    if (!Words.spaced(update.text()).isEmpty()) {
      return ChangeWording.quote(update.text());
    }
    if (update.status() != Status.NOT_STATED) {
      return ChangeWording.words(update.status());
    }
    Optional<Rag> rag = update.rag();
    return rag.isPresent()
        ? ChangeWording.words(rag.get())
        : update.percentComplete().map(percent -> percent + "%").orElse(ChangeWording.NOTHING);
  }

  private static String name(Evidence evidence) {
    String words =
        Said.text(Optional.of(evidence.text()))
            .or(() -> Said.text(evidence.link()))
            .or(() -> Said.text(evidence.kind()))
            .orElse("");
    return ChangeWording.quote(words);
  }

  private static Message revision(Revision revision, ChangeSentence sentence) {
    return sentence
        .message()
        .with("before", ChangeWording.quote(revision.from().text()))
        .with("after", ChangeWording.quote(revision.to().text()));
  }
}
