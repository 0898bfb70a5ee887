// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.actionplan.calendar;

import org.jspecify.annotations.NullMarked;
