// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.List;

/**
 * Words that stand for a field.
 *
 * @param words the words in lower case
 * @param fields the field, or several from the preferred one on: the first that no other column
 *     names more clearly is meant
 */
record Phrase(List<String> words, List<Field> fields) {}
