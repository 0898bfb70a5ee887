// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells of owners as people write them, each with the owners that a careful reader sees. */
class OwnershipPhrasingsTest {

  static List<Arguments> phrasings() throws IOException {
    try (InputStream in = OwnershipPhrasingsTest.class.getResourceAsStream("owners.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# ") && line.contains(" => "))
          .map(line -> line.split(" => ", 2))
          .map(row -> Arguments.of(row[0].translateEscapes(), row[1]))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0} => {1}")
  @MethodSource("phrasings")
  void isReadAsItsOwners(String text, String owners) {
    Ownership ownership = Ownership.parse(text);

    assertThat(inWords(ownership)).isEqualTo(owners);
    assertThat(ownership.text()).isEqualTo(text);
  }

  private static String inWords(Ownership ownership) {
    String owners =
        ownership.owners().stream()
            .map(
                owner ->
                    (owner.role() == Owner.Role.SUPPORT ? "+ " : "")
                        + owner.post()
                        + owner.holder().map(name -> " (= " + name + ")").orElse(""))
            .collect(Collectors.joining(" | "));
    return ownership.kind() == Ownership.Kind.NAMED
        ? owners
        : ("<" + ownership.kind() + "> " + owners).strip();
  }
}
