// SPDX-License-Identifier: Apache-2.0
/**
 * One stream of tokens for every format: what JSON and YAML have in common, with the place of each
 * token and every fault that can be told without knowing what an action plan is. Not exported.
 */
@NullMarked
package org.actionplan.io.token;

import org.jspecify.annotations.NullMarked;
