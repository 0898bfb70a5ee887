// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Reading;

/**
 * A program that reads a document or a stream of the given number of mebibytes, made as it is read,
 * and says how many recommendations it found.
 */
final class LargeReading {

  /** Half a kilobyte, like one that is published. */
  private static final String RECOMMENDATION =
      """
      {"reference": "b", "text": "%s", "response": {"decision": "accepted"}, "actions": [{
      "description": "%s", "owners": [{"post": "Strategic Community Safety Manager"}],
      "budget": {"text": "TBC", "kind": "to-be-confirmed"}, "timescale": {"text": "October 2022",
      "kind": "due", "window": "2022-10"}}]}"""
          .formatted("That a publicity campaign be run. ".repeat(4), "Run a campaign. ".repeat(8))
          .replace("\n", " ");

  private LargeReading() {}

  /** Takes "document" or "stream", and the number of mebibytes. */
  public static void main(String[] args) throws IOException {
    int mebibytes = Integer.parseInt(args[1]);
    System.out.println(
        args[0].equals("document") ? document(mebibytes << 20) : stream((long) mebibytes << 20));
  }

  private static long document(int bytes) throws IOException {
    InputStream in =
        sequence(
            "{\"actionplan\": \"1.0\", \"recommendations\": [",
            RECOMMENDATION + ",",
            bytes,
            RECOMMENDATION + "]}");
    ReadLimits limits =
        ReadLimits.DEFAULT
            .withDocumentBytes(bytes + (1 << 16))
            .withRecommendations(Integer.MAX_VALUE)
            .withActions(Integer.MAX_VALUE);
    Reading<ActionPlan> reading = PlanReader.of(Format.JSON).withLimits(limits).read(in);
    if (!reading.findings().isEmpty()) {
      throw new IllegalStateException(reading.findings().get(0).toString());
    }
    return reading.value().orElseThrow().recommendations().size();
  }

  private static long stream(long bytes) throws IOException {
    String line = "{\"actionplan\": \"1.0\", \"recommendations\": [" + RECOMMENDATION + "]}\n";
    try (Stream<Reading<ActionPlan>> plans =
        PlanStreamReader.of(ReadLimits.STREAM).read(sequence("", line, bytes, ""))) {
      return plans.mapToLong(plan -> plan.value().orElseThrow().recommendations().size()).sum();
    }
  }

  /** A text, another one until there are so many bytes, and a last one. */
  private static InputStream sequence(String first, String again, long bytes, String last) {
    byte[] block = again.repeat(64).getBytes(StandardCharsets.UTF_8);
    Stream<InputStream> middle =
        Stream.generate(() -> (InputStream) new ByteArrayInputStream(block))
            .limit(bytes / block.length);
    Iterator<InputStream> parts =
        Stream.of(Stream.of(bytes(first)), middle, Stream.of(bytes(last)))
            .flatMap(stream -> stream)
            .iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return parts.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return parts.next();
          }
        });
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
