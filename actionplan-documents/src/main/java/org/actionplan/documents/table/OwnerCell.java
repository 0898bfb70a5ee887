// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Ownership;

/**
 * The owners named in a cell.
 *
 * @param owners the owners, with the role that column and cell give them
 * @param isWhole whether the owners have every word of the cell but those that join them
 */
record OwnerCell(List<Owner> owners, boolean isWhole) {

  private static final Set<String> JOINING =
      Set.of("and", "with", "from", "by", "lead", "led", "support", "supported", "supporting", "a");

  static OwnerCell read(String words, Owner.Role role) {
    List<Owner> owners =
        Ownership.parse(words).owners().stream()
            .map(owner -> role == Owner.Role.SUPPORT ? owner.withRole(role) : owner)
            .toList();
    Set<String> said = new HashSet<>(JOINING);
    for (Owner owner : owners) {
      said.addAll(Words.of(owner.post()));
      owner.organisation().ifPresent(text -> said.addAll(Words.of(text)));
      owner.holder().ifPresent(text -> said.addAll(Words.of(text)));
    }
    return new OwnerCell(owners, said.containsAll(Words.of(words)));
  }
}
