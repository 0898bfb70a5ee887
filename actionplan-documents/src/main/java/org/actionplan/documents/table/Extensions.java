// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.documents.grid.Cell;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.report.JsonPointer;

/** What a plan, recommendation or action has no field for, under names of its own. */
final class Extensions {

  /** The names that the format gives to its own fields. */
  private static final Set<String> RESERVED =
      Set.of(
          "actionplan",
          "title",
          "subject",
          "recommendingBody",
          "authority",
          "approvedOn",
          "currency",
          "conventions",
          "statedTotal",
          "recommendations",
          "sources",
          "extensions",
          "reference",
          "text",
          "response",
          "status",
          "statedStatus",
          "actions",
          "description",
          "owners",
          "budget",
          "timescale",
          "completedOn",
          "revisions",
          "updates",
          "evidence",
          "dependsOn",
          "priority");

  private final JsonPointer owner;
  private final Places places;
  private final Map<String, ExtensionValue> values = new LinkedHashMap<>();

  /**
   * Starts without values.
   *
   * @param owner what the values belong to
   */
  Extensions(JsonPointer owner, Places places) {
    this.owner = owner;
    this.places = places;
  }

  /** Adds a cell under a name, or under the name and the place if the name is taken. */
  void add(String name, Cell cell) {
    add(name, cell.words(), cell);
  }

  /** Adds a part of a cell under a name, or under the name and the place if the name is taken. */
  void add(String name, String text, Cell cell) {
    String free = free(name, cell);
    values.put(JsonPointer.escape(free), new ExtensionValue.Text(text));
    places.put(owner.field(free), cell);
  }

  /** Adds a line to the list with the given name. */
  void addItem(String name, String text, Cell cell) {
    List<ExtensionValue> items = new ArrayList<>();
    if (values.get(name) instanceof ExtensionValue.Items before) {
      items.addAll(before.values());
    }
    places.put(owner.field(name).element(items.size()), cell);
    items.add(new ExtensionValue.Text(text));
    values.put(name, new ExtensionValue.Items(items));
  }

  Map<String, ExtensionValue> values() {
    return values;
  }

  private String free(String name, Cell cell) {
    String base = name.isBlank() ? "column " + cell.column() : name;
    if (isFree(base)) {
      return base;
    }
    String withColumn = base + " (column " + cell.column() + ")";
    return isFree(withColumn)
        ? withColumn
        : base + " (row " + cell.row() + ", column " + cell.column() + ")";
  }

  private boolean isFree(String name) {
    return !RESERVED.contains(name) && !values.containsKey(JsonPointer.escape(name));
  }
}
