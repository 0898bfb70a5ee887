// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/**
 * A part of a cell that names one owner, or several joined by commas and "and".
 *
 * @param from its first unit
 * @param to the unit after it
 * @param role what the words before it say
 */
record OwnerPart(int from, int to, Owner.Role role) {

  OwnerPart between(int newFrom, int newTo) {
    return new OwnerPart(newFrom, newTo, role);
  }
}
