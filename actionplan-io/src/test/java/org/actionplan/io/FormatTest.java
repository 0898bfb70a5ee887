// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void the_name_of_a_file_tells_its_format() {
    assertThat(Format.from(Path.of("plans", "a.json"))).contains(Format.JSON);
    assertThat(Format.from(Path.of("a.YAML"))).contains(Format.YAML);
    assertThat(Format.from(Path.of("a.yml"))).contains(Format.YAML);
  }

  @Test
  void other_names_tell_nothing() {
    assertThat(Format.from(Path.of("a.txt"))).isEmpty();
    assertThat(Format.from(Path.of("json"))).isEmpty();
    assertThat(Format.from(Path.of("a.yaml.bak"))).isEmpty();
  }
}
