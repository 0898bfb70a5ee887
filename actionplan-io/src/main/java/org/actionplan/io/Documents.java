// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import org.actionplan.io.token.JsonTokenWriter;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.io.token.YamlTokenWriter;

/** Begins a document in each format. */
final class Documents {

  private Documents() {}

  static TokenWriter begin(Format format) {
    return switch (format) {
      case JSON -> JsonTokenWriter.indented();
      case YAML -> new YamlTokenWriter();
    };
  }

  /** Begins a document of JSON on one line, for streams. */
  static TokenWriter beginLine() {
    return JsonTokenWriter.onOneLine();
  }
}
