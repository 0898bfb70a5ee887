// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.report.JsonPointer;

/** The way from the root of the document to the value that is being read. Not thread-safe. */
public final class Trail {

  private final StringBuilder path = new StringBuilder(64);
  private final List<String> steps = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /**
   * Steps into a field.
   *
   * @param name the name as it is in the data
   */
  public void enterField(String name) {
    enter("\"" + Excerpt.of(name) + "\"", JsonPointer.escape(name));
  }

  /**
   * Steps into an element of a list.
   *
   * @param index counted from zero
   */
  public void enterElement(int index) {
    String of = steps.isEmpty() ? "" : " of " + steps.get(steps.size() - 1);
    enter("element " + (index + 1) + of, Integer.toString(index));
  }

  private void enter(String step, String segment) {
    starts.add(path.length());
    steps.add(step);
    path.append('/').append(segment);
  }

  /** Steps back out of the innermost field or element. */
  public void leave() {
    int last = starts.size() - 1;
    path.setLength(starts.remove(last));
    steps.remove(last);
  }

  /**
   * How many steps there are from the root.
   *
   * @return zero at the root
   */
  public int depth() {
    return starts.size();
  }

  /**
   * Where this is.
   *
   * @return the pointer
   */
  public JsonPointer pointer() {
    return JsonPointer.of(path.toString());
  }

  /**
   * What a sentence calls the value.
   *
   * @return for example {@code "budget"} in quotes, or {@code element 2 of "owners"}
   */
  public String label() {
    return steps.isEmpty() ? "the document" : steps.get(steps.size() - 1);
  }
}
