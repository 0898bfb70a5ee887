// SPDX-License-Identifier: Apache-2.0
/**
 * For tests of one's own rules: {@link org.actionplan.rules.testing.RuleTester} holds a rule to its
 * contract, with any test framework or none.
 */
@NullMarked
package org.actionplan.rules.testing;

import org.jspecify.annotations.NullMarked;
