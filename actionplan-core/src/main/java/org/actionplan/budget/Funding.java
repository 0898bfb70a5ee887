// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.Optional;

/**
 * Where the money comes from, as far as the words say.
 *
 * <p>"£25,000 capital, Climate Action Fund (bid submitted)" is capital, from "Climate Action Fund",
 * sought.
 *
 * @param type capital or revenue, where said
 * @param source the fund or payer in the words of the text, where said
 * @param state whether the money is there, where said
 */
public record Funding(
    Optional<CostType> type, Optional<String> source, Optional<FundingState> state) {

  /** Nothing said about where the money comes from. */
  public static final Funding UNSTATED =
      new Funding(Optional.empty(), Optional.empty(), Optional.empty());
}
