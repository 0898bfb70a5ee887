// SPDX-License-Identifier: Apache-2.0
/** Generators of arbitrary plans, shared by the tests of all modules. */
@NullMarked
package org.actionplan.testing;

import org.jspecify.annotations.NullMarked;
