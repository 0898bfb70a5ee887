// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a column of cells: one JSON object a line from standard input, one a line to standard
 * output.
 *
 * <p>The argument says what the cells hold: {@code timescales}, {@code budgets}, {@code owners},
 * {@code statuses} or {@code headers}. An input line holds {@code text}, and where it matters
 * {@code conventions} (the name of a preset) and {@code context} (the date of the plan); a line of
 * headers holds {@code headers}, a list of texts. Other fields are ignored, blank lines skipped.
 *
 * <pre>{@code
 * {"text": "By end of Q3 2026/27", "conventions": "UK_LOCAL_GOVERNMENT", "context": "2026-03"}
 * }</pre>
 */
public final class ReadCells {

  private static final Map<String, BiConsumer<JsonNode, ObjectNode>> KINDS =
      Map.of(
          "timescales", TimescaleCells::read,
          "budgets", BudgetCells::read,
          "owners", OwnerCells::read,
          "statuses", StatusCells::read,
          "headers", HeaderCells::read);

  private static final JsonMapper JSON = new JsonMapper();

  private ReadCells() {}

  /**
   * Runs the example.
   *
   * @param args what the cells hold
   * @throws IOException if standard input cannot be read
   * @throws IllegalArgumentException if the argument is none of the five
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    run(args.length == 0 ? "" : args[0], System.in, out);
    out.flush();
  }

  static void run(String what, InputStream in, PrintStream out) throws IOException {
    BiConsumer<JsonNode, ObjectNode> kind = KINDS.get(what);
    if (kind == null) {
      throw new IllegalArgumentException(
          "the first argument must be timescales, budgets, owners, statuses or headers, but was \""
              + what
              + "\"");
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        ObjectNode answer = JSON.createObjectNode();
        kind.accept(JSON.readTree(line), answer);
        out.print(JSON.writeValueAsString(answer));
        out.print('\n');
      }
    }
  }
}
