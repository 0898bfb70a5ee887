// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

/**
 * Where a value stands in a plan, independent of the format it was read from.
 *
 * <p>{@code "/recommendations/1/actions/0/budget"} is the budget of the first action of the second
 * recommendation. Written as RFC 6901 says: counted from zero, {@code ~} as {@code ~0} and {@code
 * /} as {@code ~1} within a name.
 *
 * <p>Pointers are ordered as their values stand in the document: numbers by value, names by
 * character, a container before what it contains.
 *
 * @param text the pointer; empty for the whole document
 */
public record JsonPointer(String text) implements Comparable<JsonPointer> {

  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer("");

  /**
   * Checks the form.
   *
   * @param text the pointer; empty for the whole document
   * @throws IllegalArgumentException if the text is neither empty nor starts with a slash
   */
  public JsonPointer {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "text of a JSON Pointer must be empty or start with a slash, but was \"" + text + "\"");
    }
  }

  /**
   * The pointer with the given text.
   *
   * @param text for example {@code "/recommendations/1"}
   * @return the pointer
   * @throws IllegalArgumentException if the text is neither empty nor starts with a slash
   */
  public static JsonPointer of(String text) {
    return new JsonPointer(text);
  }

  /**
   * A field of the value at this pointer.
   *
   * @param name the name as it is in the data; it is escaped here
   * @return for example {@code "/title"}
   */
  public JsonPointer field(String name) {
    return new JsonPointer(text + "/" + escape(name));
  }

  /**
   * An element of the list at this pointer.
   *
   * @param index counted from zero
   * @return for example {@code "/recommendations/1"}
   */
  public JsonPointer element(int index) {
    return new JsonPointer(text + "/" + index);
  }

  /**
   * The container of the value at this pointer.
   *
   * @return the pointer without its last part; the root for the root
   */
  public JsonPointer parent() {
    return text.isEmpty() ? ROOT : new JsonPointer(text.substring(0, text.lastIndexOf('/')));
  }

  /**
   * Writes a name so that it can be part of a pointer.
   *
   * @param name for example {@code "income/cost"}
   * @return for example {@code "income~1cost"}
   */
  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * Reads a part of a pointer back into the name it stands for.
   *
   * @param part for example {@code "income~1cost"}
   * @return for example {@code "income/cost"}
   */
  public static String unescape(String part) {
    return part.replace("~1", "/").replace("~0", "~");
  }

  @Override
  public int compareTo(JsonPointer other) {
    int i = 0;
    int j = 0;
    while (i < text.length() && j < other.text.length()) {
      int endI = partEnd(text, i);
      int endJ = partEnd(other.text, j);
      int order = compareParts(text.substring(i + 1, endI), other.text.substring(j + 1, endJ));
      if (order != 0) {
        return order;
      }
      i = endI;
      j = endJ;
    }
    return Integer.compare(text.length() - i, other.text.length() - j);
  }

  private static int partEnd(String text, int slash) {
    int next = text.indexOf('/', slash + 1);
    return next < 0 ? text.length() : next;
  }

  private static int compareParts(String a, String b) {
    return a.length() != b.length() && isNumber(a) && isNumber(b)
        ? Integer.compare(a.length(), b.length())
        : a.compareTo(b);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * The pointer as RFC 6901 writes it.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }
}
