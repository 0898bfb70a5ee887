// SPDX-License-Identifier: Apache-2.0
/** Small programs that show one thing each; every one is run by a test that asserts its output. */
@NullMarked
package org.actionplan.examples;

import org.jspecify.annotations.NullMarked;
