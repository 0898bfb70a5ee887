// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Arrays;
import org.actionplan.report.JsonPointer;

/**
 * The way from the root of the document to the value that is being read. Each step is only noted;
 * pointers and sentences are made when somebody asks. Not thread-safe.
 */
public final class Trail {

  /** What stands for the index of a field, which has a name. */
  private static final int FIELD = -1;

  private String[] names = new String[16];
  private int[] indexes = new int[16];
  private int depth;

  /** A trail at the root. */
  public Trail() {}

  /**
   * Steps into a field.
   *
   * @param name the name as it is in the data
   */
  public void enterField(String name) {
    enter(name, FIELD);
  }

  /**
   * Steps into an element of a list.
   *
   * @param index counted from zero
   */
  public void enterElement(int index) {
    enter("", index);
  }

  private void enter(String name, int index) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = name;
    indexes[depth] = index;
    depth++;
  }

  /** Steps back out of the innermost field or element. */
  public void leave() {
    depth--;
  }

  /**
   * How many steps there are from the root.
   *
   * @return zero at the root
   */
  public int depth() {
    return depth;
  }

  /**
   * Where this is.
   *
   * @return the pointer
   */
  public JsonPointer pointer() {
    StringBuilder path = new StringBuilder(16 * depth);
    for (int i = 0; i < depth; i++) {
      path.append('/');
      if (indexes[i] == FIELD) {
        path.append(JsonPointer.escape(names[i]));
      } else {
        path.append(indexes[i]);
      }
    }
    return JsonPointer.of(path.toString());
  }

  /**
   * What a sentence calls the value.
   *
   * @return for example {@code "budget"} in quotes, or {@code element 2 of "owners"}
   */
  public String label() {
    return label(depth - 1);
  }

  private String label(int at) {
    if (at < 0) {
      return "the document";
    }
    return indexes[at] == FIELD
        ? Excerpt.of('"' + names[at] + '"')
        : "element " + (indexes[at] + 1) + " of " + label(at - 1);
  }
}
