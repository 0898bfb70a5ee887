// SPDX-License-Identifier: Apache-2.0
/**
 * Cells cut into tokens, and the words that have a meaning in them: what the readers of time and
 * money share. Not exported. Words and their meanings are data, one resource for each subject and
 * language.
 */
@NullMarked
package org.actionplan.text;

import org.jspecify.annotations.NullMarked;
