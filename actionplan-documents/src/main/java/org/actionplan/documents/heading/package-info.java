// SPDX-License-Identifier: Apache-2.0
/**
 * What the headings of a table mean: each column is a {@link
 * org.actionplan.documents.heading.Field} of an action plan, or is kept under its own name.
 *
 * <p>Start at {@link org.actionplan.documents.heading.Columns}. The words are data, one file for
 * each language.
 */
@NullMarked
package org.actionplan.documents.heading;

import org.jspecify.annotations.NullMarked;
