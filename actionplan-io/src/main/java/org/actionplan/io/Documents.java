// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.ByteArrayOutputStream;
import org.actionplan.io.token.JsonTokenWriter;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.io.token.YamlTokenWriter;

/** Begins a document in each format. */
final class Documents {

  private Documents() {}

  static TokenWriter begin(Format format, ByteArrayOutputStream out) {
    return switch (format) {
      case JSON -> JsonTokenWriter.indented(out);
      case YAML -> new YamlTokenWriter(out);
    };
  }
}
