// SPDX-License-Identifier: Apache-2.0
/** From the bytes of a text file to a grid of cells. Not exported. */
@NullMarked
package org.actionplan.documents.text;

import org.jspecify.annotations.NullMarked;
