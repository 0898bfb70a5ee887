// SPDX-License-Identifier: Apache-2.0
/**
 * Plans and reports as JSON and YAML: read with the place of every fault, written so that nothing
 * is lost.
 */
module org.actionplan.io {
  requires transitive org.actionplan.core;
  requires static org.jspecify;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires static tools.jackson.databind;

  exports org.actionplan.io;
  exports org.actionplan.io.jackson;
}
