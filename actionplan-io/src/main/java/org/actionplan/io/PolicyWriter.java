// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.actionplan.io.codec.PolicyDocument;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.policy.Policy;

/**
 * Writes policies as YAML or JSON, in full: each setting of a rule as an object.
 *
 * <p>Equal policies give equal bytes, and {@link PolicyReader} reads them back equal. Immutable and
 * safe for use by several threads.
 */
public final class PolicyWriter {

  private final Format format;

  private PolicyWriter(Format format) {
    this.format = format;
  }

  /**
   * A writer of a format.
   *
   * @param format for example {@link Format#YAML}
   * @return the writer
   */
  public static PolicyWriter of(Format format) {
    return new PolicyWriter(format);
  }

  /**
   * Writes a policy as a text.
   *
   * @param policy the policy
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair
   */
  public String toText(Policy policy) {
    return document(policy).toString(StandardCharsets.UTF_8);
  }

  private ByteArrayOutputStream document(Policy policy) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    TokenWriter tokens = Documents.begin(format, out);
    PolicyDocument.write(policy, tokens);
    tokens.finish();
    return out;
  }

  /**
   * Writes a policy to a file: whatever happens, the old file or the new one is there, whole.
   *
   * <p>A symbolic link is followed; the permissions of an existing file are kept.
   *
   * @param policy the policy
   * @param file where to; an existing file is replaced
   * @throws IOException if the file cannot be written; an existing file is as it was
   * @throws IllegalArgumentException as for {@link #toText(Policy)}
   */
  public void write(Policy policy, Path file) throws IOException {
    AtomicFile.write(file, document(policy).toByteArray());
  }

  /**
   * Writes a policy to a stream, flushes it, and does not close it.
   *
   * @param policy the policy
   * @param out takes the bytes
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as for {@link #toText(Policy)}
   */
  public void write(Policy policy, OutputStream out) throws IOException {
    document(policy).writeTo(out);
    out.flush();
  }
}
