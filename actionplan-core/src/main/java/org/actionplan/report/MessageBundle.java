// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Texts by key, out of Java properties in UTF-8. */
final class MessageBundle {

  private MessageBundle() {}

  static Map<String, String> read(InputStream bytes) throws IOException {
    Texts texts = new Texts();
    try {
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    } catch (IllegalArgumentException e) {
      throw new IOException("the bundle is malformed: " + e.getMessage(), e);
    }
    return texts.byKey;
  }

  /** A bundle of this module. */
  static Map<String, String> resource(String name) {
    try (InputStream bytes = MessageBundle.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Properties that do not let the last of two texts win silently. */
  private static final class Texts extends Properties {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byKey = new HashMap<>();

    @Override
    public synchronized @Nullable Object put(Object key, Object text) {
      if (byKey.putIfAbsent((String) key, (String) text) != null) {
        throw new IllegalArgumentException("the key " + key + " is given twice");
      }
      return super.put(key, text);
    }
  }
}
