// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.actionplan.text;

import org.jspecify.annotations.NullMarked;
