// SPDX-License-Identifier: Apache-2.0
/** What holds for the module as a whole. */
@NullMarked
package org.actionplan;

import org.jspecify.annotations.NullMarked;
