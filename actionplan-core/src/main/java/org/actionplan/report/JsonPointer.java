// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

/**
 * Where a value stands in a plan, independent of the format it was read from.
 *
 * <p>{@code "/recommendations/1/actions/0/budget"} is the budget of the first action of the second
 * recommendation. Written as RFC 6901 says: counted from zero, {@code ~} as {@code ~0} and {@code
 * /} as {@code ~1} within a name.
 *
 * <p>Pointers are ordered as their values stand in the document: numbers by value and before names,
 * names by character, a container before what it contains.
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
   * Whether this points to the value at another pointer or to something in it.
   *
   * @param container for example {@code "/recommendations/1"}
   * @return true for {@code "/recommendations/1"} and {@code "/recommendations/1/actions/0"}, false
   *     for {@code "/recommendations/10"}
   */
  public boolean isWithin(JsonPointer container) {
    int length = container.text.length();
    return text.startsWith(container.text)
        && (text.length() == length || text.charAt(length) == '/');
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
    String a = text;
    String b = other.text;
    int same = commonPrefix(a, b);
    if (same == a.length() || same == b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    int start = a.lastIndexOf('/', same - 1) + 1;
    int endA = partEnd(a, start);
    int endB = partEnd(b, start);
    boolean numberA = isNumber(a, start, endA);
    boolean numberB = isNumber(b, start, endB);
    if (numberA != numberB) {
      return numberA ? -1 : 1;
    }
    boolean lengthDecides = numberA || same == endA || same == endB;
    return lengthDecides && endA != endB
        ? Integer.compare(endA, endB)
        : Character.compare(a.charAt(same), b.charAt(same));
  }

  private static int commonPrefix(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int at = 0;
    while (at < end && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static int partEnd(String text, int start) {
    int next = text.indexOf('/', start);
    return next < 0 ? text.length() : next;
  }

  private static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return end > start;
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
