// SPDX-License-Identifier: Apache-2.0
/**
 * One codec for each entity and none for each format: how the fields of an entity are read from
 * tokens and written as tokens. Not exported.
 */
@NullMarked
package org.actionplan.io.codec;

import org.jspecify.annotations.NullMarked;
