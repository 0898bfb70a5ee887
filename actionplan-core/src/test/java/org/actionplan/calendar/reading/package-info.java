// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.actionplan.calendar.reading;

import org.jspecify.annotations.NullMarked;
