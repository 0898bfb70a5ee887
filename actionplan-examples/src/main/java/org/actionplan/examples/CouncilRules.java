// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.util.List;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleSource;

/** The rules of one council, for every program that has their jar and asks for them. */
public final class CouncilRules implements RuleSource {

  @Override
  public List<Rule> rules() {
    return List.of(new ActionVague());
  }
}
