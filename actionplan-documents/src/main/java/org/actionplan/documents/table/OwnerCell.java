// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.actionplan.plan.Owner;

/** The owners named in a cell. */
final class OwnerCell {

  private OwnerCell() {}

  static List<Owner> read(String words, Owner.Role role) {
    List<Owner> owners = new ArrayList<>();
    StringTokenizer lines = new StringTokenizer(words.replace(" & ", "\n"), "\r\n;");
    while (lines.hasMoreTokens()) {
      String post = lines.nextToken().strip();
      if (!post.isEmpty()) {
        owners.add(Owner.builder().post(post).role(role).build());
      }
    }
    return owners;
  }
}
