// SPDX-License-Identifier: Apache-2.0
/** Cells of published plans with what a careful reader takes them to mean. */
package org.actionplan.corpus;
