// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/**
 * How much a reader takes before it says that this is too much.
 *
 * @param nesting levels of objects and lists
 * @param textLength characters of one text or name
 * @param numberDigits digits of one number, written out in full
 * @param recommendations recommendations of one plan
 * @param actions actions of one plan
 * @param findings findings that are listed one by one
 */
public record Bounds(
    int nesting,
    int textLength,
    int numberDigits,
    int recommendations,
    int actions,
    int findings) {}
