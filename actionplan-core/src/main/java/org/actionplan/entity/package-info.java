// SPDX-License-Identifier: Apache-2.0
/** The one style by which the entities are generated. Not exported. */
@NullMarked
package org.actionplan.entity;

import org.jspecify.annotations.NullMarked;
