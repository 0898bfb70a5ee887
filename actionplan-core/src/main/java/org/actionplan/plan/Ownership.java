// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.List;

/**
 * A cell that says who answers for an action: the words, and the owners that they name.
 *
 * <p>"Director of Governance, Chief Finance Officer and Head of HR" names three; "The Portfolio
 * Holder for Economic Development, UK and EU Regional Issues" names one. In "Scrutiny Officer with
 * support from Legal Services" the second is a supporting owner; in "Director of Housing (J Smith)"
 * J Smith holds the post. Immutable.
 *
 * @param text the cell as written, character for character
 * @param kind whether owners are named
 * @param owners the owners in the order of the cell; for "TBC" and "N/A" one owner of those words,
 *     so that a plan does not lose them
 */
public record Ownership(String text, Kind kind, List<Owner> owners) {

  /** What a cell of owners says. */
  public enum Kind {
    /** Owners are named. */
    NAMED,
    /** The owners of the row above: "ditto", "as above". */
    SAME_AS_ABOVE,
    /** Still to be named: "TBC", "vacant". */
    TO_BE_CONFIRMED,
    /** Said not to apply: "N/A". */
    NOT_APPLICABLE,
    /** Blank, or a dash. */
    UNSTATED
  }

  /**
   * Copies the owners.
   *
   * @param text the cell as written, character for character
   * @param kind whether owners are named
   * @param owners the owners in the order of the cell
   */
  public Ownership {
    owners = List.copyOf(owners);
  }

  /**
   * Reads a cell of owners. Never fails: what is not understood is one owner of those words.
   *
   * @param text as written, for example {@code "Policy Officer / Chief Executive"}
   * @return the text with its reading
   */
  public static Ownership parse(String text) {
    return OwnershipReader.read(text);
  }

  /**
   * This ownership, with "ditto" replaced by the owners of the row above.
   *
   * @param above the ownership of the row above, itself resolved
   * @return the owners of the row above with the text of this cell, or this ownership unless it is
   *     {@link Kind#SAME_AS_ABOVE}
   */
  public Ownership resolve(Ownership above) {
    return kind == Kind.SAME_AS_ABOVE ? new Ownership(text, above.kind, above.owners) : this;
  }

  /**
   * The posts and bodies that are named.
   *
   * @return for example {@code "Head of HR"}; without persons whose post is not said
   */
  public List<String> posts() {
    return kind != Kind.NAMED
        ? List.of()
        : owners.stream().filter(owner -> !isPersonOnly(owner)).map(Owner::post).toList();
  }

  /**
   * The persons that are named.
   *
   * @return for example {@code "J Smith"}
   */
  public List<String> people() {
    return owners.stream().flatMap(owner -> owner.holder().stream()).toList();
  }

  private static boolean isPersonOnly(Owner owner) {
    return owner.holder().filter(owner.post()::equals).isPresent();
  }
}
