// SPDX-License-Identifier: Apache-2.0
/** Tests of reading and writing as users do it. */
package org.actionplan.io;
