// SPDX-License-Identifier: Apache-2.0
/**
 * How free text about time is understood. Not exported: {@link
 * org.actionplan.calendar.Timescale#parse} and {@code explain} are the way in, {@link
 * TimescaleReader} is the one class they call.
 *
 * <p>A cell goes through it in this order: {@link Items} gives each word its {@link TimeWord};
 * {@link PartScanner} puts words together to {@link Part}s by the grammars named {@code ...Phrase};
 * the classes named {@code ...Meaning} make one timescale of all parts; {@link Windows} turns the
 * dates into days by conventions and context.
 */
@NullMarked
package org.actionplan.calendar.reading;

import org.jspecify.annotations.NullMarked;
