// SPDX-License-Identifier: Apache-2.0
/**
 * Dates as action plans give them: windows with a precision, timescales in free text, deadlines
 * that may lapse in some readings and not in others, and the conventions that decide between
 * readings.
 */
@NullMarked
@EntityStyle
package org.actionplan.calendar;

import org.actionplan.entity.EntityStyle;
import org.jspecify.annotations.NullMarked;
