// SPDX-License-Identifier: Apache-2.0
/**
 * Plans out of the tables in which they are published.
 *
 * <p>Start at {@link org.actionplan.documents.PlanImporter}.
 */
@NullMarked
package org.actionplan.documents;

import org.jspecify.annotations.NullMarked;
