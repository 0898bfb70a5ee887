// SPDX-License-Identifier: Apache-2.0
/** Plans out of the tables in which they are published: one grid, one interpreter. */
module org.actionplan.documents {
  requires transitive org.actionplan.core;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports org.actionplan.documents;
  exports org.actionplan.documents.heading;
}
