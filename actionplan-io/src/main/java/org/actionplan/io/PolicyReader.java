// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.actionplan.io.codec.PolicyDocument;
import org.actionplan.policy.Policy;
import org.actionplan.report.Reading;

/**
 * Reads policies, which authorities write by hand, from YAML or JSON.
 *
 * <pre>{@code
 * actionplanPolicy: "1.0"
 * rules:
 *   deadline-lapsed: {parameters: {graceDays: 7}}
 *   timescale-ambiguous: off
 * }</pre>
 *
 * <p>Bad data never throws: a fault costs the setting in which it stands, and is a finding with
 * line and column. Whether there is a rule of that id and a parameter of that name is not asked
 * here, but when a plan is checked. Immutable and safe for use by several threads.
 */
public final class PolicyReader {

  private final DocumentReader<Policy> reader;

  private PolicyReader(DocumentReader<Policy> reader) {
    this.reader = reader;
  }

  /**
   * A reader of a format, with the default limits.
   *
   * @param format for example {@link Format#YAML}
   * @return the reader
   */
  public static PolicyReader of(Format format) {
    return new PolicyReader(
        new DocumentReader<>(format, ReadLimits.DEFAULT, PolicyDocument::read, "policy"));
  }

  /**
   * This reader with other limits.
   *
   * @param limits how much is too much
   * @return the reader
   */
  public PolicyReader withLimits(ReadLimits limits) {
    return new PolicyReader(reader.withLimits(limits));
  }

  /**
   * Reads a document that is a text already.
   *
   * @param text the document
   * @return the policy if one could be made, with findings and places
   */
  public Reading<Policy> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads a file. Findings and places name it by the last part of its path.
   *
   * @param file for example {@code policy.yaml}
   * @return the policy if one could be made, with findings and places
   * @throws IOException if the file cannot be read
   */
  public Reading<Policy> read(Path file) throws IOException {
    return reader.read(file);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param in the bytes of the document
   * @return the policy if one could be made, with findings and places
   * @throws IOException if the stream fails
   */
  public Reading<Policy> read(InputStream in) throws IOException {
    return reader.read(Optional.empty(), in);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param name what findings and places call the document, for example {@code "policy.yaml"}
   * @param in the bytes of the document
   * @return the policy if one could be made, with findings and places
   * @throws IOException if the stream fails
   */
  public Reading<Policy> read(String name, InputStream in) throws IOException {
    return reader.read(Optional.of(name), in);
  }
}
