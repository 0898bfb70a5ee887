// SPDX-License-Identifier: Apache-2.0
/**
 * Plans, policies and reports as values among others of a user's own Jackson mapper. This package
 * alone needs Jackson's databind, which a user of the others need not have.
 */
@NullMarked
package org.actionplan.io.jackson;

import org.jspecify.annotations.NullMarked;
