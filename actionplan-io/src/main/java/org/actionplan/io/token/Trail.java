// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Arrays;
import org.actionplan.report.JsonPointer;

/**
 * The way from the root of the document to the value that is being read: the objects and lists that
 * are open, each of which knows its fields and in which of them the reader is. Pointers and
 * sentences are made when somebody asks. Not thread-safe.
 */
public final class Trail {

  /** What is returned for a field that the object has not had before. */
  public static final int NEW = Frame.NEW;

  /** The first stands for the document, which is no object and in no field. */
  private Frame[] frames = new Frame[16];

  private Frame innermost = new Frame();
  private int depth;

  /** A trail at the root. */
  public Trail() {
    frames[0] = innermost;
  }

  /**
   * What stands for the document until an object was left.
   *
   * @return a frame without fields
   */
  public Frame document() {
    return frames[0];
  }

  /**
   * Steps into an object or list.
   *
   * @param offset where it begins
   * @param errors how many there were before it
   */
  public void enter(int offset, long errors) {
    depth++;
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, 2 * depth);
    }
    if (frames[depth] == null) {
      frames[depth] = new Frame();
    }
    innermost = frames[depth];
    innermost.begin(offset, errors);
  }

  /**
   * Steps out of the innermost object or list.
   *
   * @return what is known of it, until another one at that depth is entered
   */
  public Frame leave() {
    Frame left = innermost;
    innermost = frames[--depth];
    return left;
  }

  /**
   * Steps into a field of the innermost object.
   *
   * @param name the name as it is in the data
   * @param offset where it stands
   * @return where that name stood before in the same object, or {@link #NEW}
   */
  public int enterField(String name, int offset) {
    int before = innermost.enter(name, offset);
    return before == Frame.NEW ? NEW : innermost.offset(before);
  }

  /** Notes that the field that was entered last is null. */
  public void noteNull() {
    innermost.noteNull();
  }

  /**
   * Steps into an element of the innermost list.
   *
   * @param index counted from zero
   */
  public void enterElement(int index) {
    innermost.enter(index);
  }

  /** Steps out of the field or element, back to the innermost object or list. */
  public void leaveValue() {
    innermost.leave();
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
   * The name of the field of the innermost object in which the reader is.
   *
   * @return the name as it is in the data
   */
  public String field() {
    return innermost.field();
  }

  /**
   * Where the name stands of the field of the innermost object that was entered last.
   *
   * @return an offset in the document
   */
  public int fieldOffset() {
    return innermost.lastOffset();
  }

  /**
   * Where this is.
   *
   * @return the pointer
   */
  public JsonPointer pointer() {
    StringBuilder path = new StringBuilder(16 * depth);
    for (int i = 1; i <= depth && frames[i].isInside(); i++) {
      path.append('/');
      if (frames[i].isList()) {
        path.append(frames[i].element());
      } else {
        path.append(JsonPointer.escape(frames[i].field()));
      }
    }
    return JsonPointer.of(path.toString());
  }

  /**
   * The names on the way, without the indexes of elements.
   *
   * @return for example {@code recommendations/actions} in any action; empty at the root
   */
  public String names() {
    StringBuilder names = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      if (frames[i].isInside() && !frames[i].isList()) {
        names.append(names.isEmpty() ? "" : "/").append(JsonPointer.escape(frames[i].field()));
      }
    }
    return names.toString();
  }

  /**
   * What a sentence calls the value.
   *
   * @return for example {@code "budget"} in quotes, or {@code element 2 of "owners"}
   */
  public String label() {
    return label(innermost.isInside() ? depth : depth - 1);
  }

  private String label(int at) {
    if (at <= 0) {
      return "the document";
    }
    return frames[at].isList()
        ? "element " + (frames[at].element() + 1) + " of " + label(at - 1)
        : Excerpt.of('"' + frames[at].field() + '"');
  }
}
