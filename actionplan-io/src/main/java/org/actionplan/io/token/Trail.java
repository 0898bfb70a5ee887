// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.report.JsonPointer;

/** The way from the root of the document to the value that is being read. Not thread-safe. */
public final class Trail {

  /** What stands for an element of a list where a field has its name. */
  private static final String ELEMENT = "";

  private final StringBuilder path = new StringBuilder(64);
  private final List<String> names = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /**
   * Steps into a field.
   *
   * @param name the name as it is in the data
   */
  public void enterField(String name) {
    enter('"' + name + '"');
    path.append(JsonPointer.escape(name));
  }

  /**
   * Steps into an element of a list.
   *
   * @param index counted from zero
   */
  public void enterElement(int index) {
    enter(ELEMENT);
    path.append(index);
  }

  private void enter(String name) {
    starts.add(path.length());
    names.add(name);
    path.append('/');
  }

  /** Steps back out of the innermost field or element. */
  public void leave() {
    int last = starts.size() - 1;
    path.setLength(starts.get(last));
    starts.remove(/* index */ last);
    names.remove(last);
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
    return label(names.size() - 1);
  }

  private String label(int at) {
    if (at < 0) {
      return "the document";
    }
    if (!names.get(at).equals(ELEMENT)) {
      return Excerpt.of(names.get(at));
    }
    String index = path.substring(starts.get(at) + 1, end(at));
    return "element " + (Integer.parseInt(index) + 1) + " of " + label(at - 1);
  }

  private int end(int at) {
    return at + 1 < starts.size() ? starts.get(at + 1) : path.length();
  }
}
