// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.text.Phrases;

/** Reads a cell of owners. */
final class OwnershipReader {

  private final OwnerCell cell;
  private final Phrases<OwnerSense> phrases;
  private final List<Owner> owners = new ArrayList<>(3);
  private Optional<String> holderOfNext = Optional.empty();

  private OwnershipReader(String text) {
    cell = new OwnerCell(text);
    phrases = cell.phrases();
  }

  static Ownership read(String text) {
    OwnershipReader reader = new OwnershipReader(text);
    Ownership.Kind kind = reader.kind();
    if (kind == Ownership.Kind.NAMED && reader.phrases.isComplete()) {
      reader.readOwners();
    } else if (kind != Ownership.Kind.UNSTATED && kind != Ownership.Kind.SAME_AS_ABOVE) {
      reader.owners.add(Owner.of(text.strip()));
    }
    return new Ownership(text, kind, reader.owners);
  }

  private Ownership.Kind kind() {
    boolean words = false;
    boolean asked = false;
    Ownership.Kind kind = Ownership.Kind.UNSTATED;
    for (int unit = 0; unit < cell.size(); unit++) {
      Ownership.Kind said = kindOf(unit);
      if (said != Ownership.Kind.NAMED) {
        kind = said;
      } else if (phrases.isWord(unit) || phrases.isNumber(unit)) {
        words = true;
      }
      asked |= phrases.mark(unit) == '?';
    }
    if (words) {
      return Ownership.Kind.NAMED;
    }
    return asked && kind == Ownership.Kind.UNSTATED ? Ownership.Kind.TO_BE_CONFIRMED : kind;
  }

  private Ownership.Kind kindOf(int unit) {
    if (cell.is(unit, OwnerSense.DITTO)) {
      return Ownership.Kind.SAME_AS_ABOVE;
    }
    if (cell.is(unit, OwnerSense.OWED)) {
      return Ownership.Kind.TO_BE_CONFIRMED;
    }
    return cell.is(unit, OwnerSense.NOT_APPLICABLE)
        ? Ownership.Kind.NOT_APPLICABLE
        : Ownership.Kind.NAMED;
  }

  private void readOwners() {
    TitleSplitter splitter = new TitleSplitter(cell);
    for (OwnerPart part : OwnerScan.parts(cell)) {
      List<OwnerPart> titles = splitter.split(part);
      boolean nameFirst = isPerson(titles.get(0));
      for (OwnerPart title : titles) {
        if (isPerson(title)) {
          person(title, nameFirst, titles.size() > 1);
        } else {
          add(title);
        }
      }
      nameAlone();
    }
  }

  private boolean isPerson(OwnerPart title) {
    return cell.isPerson(title.from(), title.to());
  }

  /** "Jane Smith, Head of Housing" or "Head of Housing, Jane Smith". */
  private void person(OwnerPart title, boolean nameFirst, boolean among) {
    String name = name(title.from(), title.to());
    int last = owners.size() - 1;
    boolean afterPost = !nameFirst && phrases.mark(title.from() - 1) == ',' && last >= 0;
    nameAlone();
    if (afterPost && owners.get(last).holder().isEmpty()) {
      owners.set(last, owners.get(last).withHolder(name));
    } else {
      holderOfNext = Optional.of(name);
    }
    if (!among) {
      nameAlone();
    }
  }

  /** A name without a post is an owner of that name. */
  private void nameAlone() {
    holderOfNext.ifPresent(name -> owners.add(Owner.of(name).withHolder(name)));
    holderOfNext = Optional.empty();
  }

  private void add(OwnerPart part) {
    Optional<Owner> owner = new TitleReader(cell, part).read(holderOfNext);
    if (owner.isPresent()) {
      owners.add(owner.get());
      holderOfNext = Optional.empty();
    }
  }

  private String name(int from, int to) {
    return OwnerName.of(phrases.text(), phrases.start(from), phrases.end(to - 1));
  }
}
