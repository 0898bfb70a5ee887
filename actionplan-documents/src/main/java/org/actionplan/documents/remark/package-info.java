// SPDX-License-Identifier: Apache-2.0
/** What an import has to say about the document, sentence by sentence. Not exported. */
@NullMarked
package org.actionplan.documents.remark;

import org.jspecify.annotations.NullMarked;
