// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.KnownNames;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.io.token.Tokens;
import org.actionplan.policy.Policy;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Reading;

/** A document that holds one policy. */
public final class PolicyDocument {

  /** The names of the fields that such a document can have. */
  static final KnownNames NAMES =
      Fields.known(
          PolicyCodec.FIELDS,
          RuleSettingCodec.FIELDS,
          SuppressionCodec.FIELDS,
          BaselineEntryCodec.FIELDS);

  private static final Root<Policy> ROOT =
      new Root<>(
          PolicyCodec.HEADER,
          Lifting.NONE,
          NAMES,
          PolicyCodec::read,
          policy -> PolicyDocument::name);

  private PolicyDocument() {}

  /**
   * Reads a document.
   *
   * @param origin where the document comes from
   * @param bounds how much is too much
   * @param tokens begins to read the document
   * @return the policy if one could be made, with the faults
   */
  public static Reading<Policy> read(Origin origin, Bounds bounds, Tokens.Opening tokens) {
    return ROOT.read(origin, bounds, tokens);
  }

  private static String name(JsonPointer pointer) {
    return pointer.equals(JsonPointer.ROOT) ? "policy" : Names.of(Optional.empty()).apply(pointer);
  }

  /**
   * Writes a policy.
   *
   * @param policy the policy
   * @param tokens takes the tokens of the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair
   */
  public static void write(Policy policy, TokenWriter tokens) {
    PolicyCodec.write(new Output(tokens), policy);
  }
}
