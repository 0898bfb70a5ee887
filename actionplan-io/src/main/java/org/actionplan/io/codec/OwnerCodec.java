// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.plan.Owner;
import org.jspecify.annotations.Nullable;

/** The fields of an {@link Owner}; in the short form the text is the post. */
final class OwnerCodec {

  static final Fields FIELDS =
      Fields.of("an owner", Terms.POST, Terms.ROLE, Terms.ORGANISATION, Terms.HOLDER);

  private static final Words<Owner.Role> ROLES = Words.of(Owner.Role.class);

  private OwnerCodec() {}

  static Optional<Owner> read(Input in) {
    if (in.isText()) {
      return in.text().map(Owner::of);
    }
    if (!in.beginObject("a post or an object")) {
      return Optional.empty();
    }
    Owner.Builder owner = Owner.builder().post("");
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "post" -> in.text().ifPresent(owner::post);
        case "role" -> in.word(ROLES).ifPresent(owner::role);
        case "organisation" -> in.text().ifPresent(owner::organisation);
        case "holder" -> in.text().ifPresent(owner::holder);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    in.require("post");
    extensions.to(owner::extensions);
    return Optional.of(owner.build());
  }

  static void write(Output out, Owner owner) {
    Extras extras = new Extras(owner.extensions());
    out.beginObject();
    out.field(Terms.POST, owner.post());
    out.word(Terms.ROLE, ROLES, owner.role(), Owner.Role.LEAD);
    out.field(Terms.ORGANISATION, owner.organisation());
    out.field(Terms.HOLDER, owner.holder());
    extras.write(out, FIELDS);
    out.endObject();
  }
}
