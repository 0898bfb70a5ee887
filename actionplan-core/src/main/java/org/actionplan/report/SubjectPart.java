// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Objects;
import org.actionplan.plan.Action;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.jspecify.annotations.Nullable;

/**
 * How a subject is called, given what it is part of. Holds no part of the plan, so that a report
 * does not keep its plan in memory.
 */
sealed interface SubjectPart {

  /** Only the pointers can tell which of two parts comes first. */
  int UNDECIDED = Integer.MIN_VALUE;

  /** The field of a recommendation in which its actions stand. */
  String ACTIONS = "actions";

  JsonPointer pointer(@Nullable Subject whole);

  String name(@Nullable Subject whole);

  String identity(@Nullable Subject whole);

  /** Which of two parts of one whole comes first; 0 where both are the same step of a pointer. */
  default int compareStep(SubjectPart other) {
    return equals(other) ? 0 : UNDECIDED;
  }

  /** A subject of which all is given. */
  record WrittenOut(JsonPointer at, String called, String is) implements SubjectPart {
    @Override
    public JsonPointer pointer(@Nullable Subject whole) {
      return at;
    }

    @Override
    public String name(@Nullable Subject whole) {
      return called;
    }

    @Override
    public String identity(@Nullable Subject whole) {
      return is;
    }
  }

  /** A recommendation of the plan. */
  record OfPlan(@Nullable Reference reference, String words, int index) implements SubjectPart {

    static OfPlan of(Recommendation recommendation, int index) {
      @Nullable Reference reference = recommendation.reference().orElse(null);
      return new OfPlan(reference, reference == null ? recommendation.text() : "", index);
    }

    @Override
    public JsonPointer pointer(@Nullable Subject whole) {
      return JsonPointer.of("/recommendations/" + index);
    }

    @Override
    public String name(@Nullable Subject whole) {
      return "recommendation " + number(reference, index);
    }

    @Override
    public String identity(@Nullable Subject whole) {
      return reference == null ? "recommendation=" + words : "recommendation:" + reference.folded();
    }

    @Override
    public int compareStep(SubjectPart other) {
      return other instanceof OfPlan that ? Integer.compare(index, that.index) : UNDECIDED;
    }
  }

  /** An action of a recommendation. */
  record OfRecommendation(@Nullable Reference reference, String words, int index)
      implements SubjectPart {

    static OfRecommendation of(Action action, int index) {
      @Nullable Reference reference = action.reference().orElse(null);
      return new OfRecommendation(reference, reference == null ? action.description() : "", index);
    }

    @Override
    public JsonPointer pointer(@Nullable Subject whole) {
      return JsonPointer.of(whole(whole).pointer().text() + "/actions/" + index);
    }

    @Override
    public String name(@Nullable Subject whole) {
      return whole(whole).name() + ", action " + number(reference, index);
    }

    @Override
    public String identity(@Nullable Subject whole) {
      return whole(whole).identity()
          + (reference == null ? "/action=" + words : "/action:" + reference.folded());
    }

    @Override
    public int compareStep(SubjectPart other) {
      if (other instanceof OfRecommendation that) {
        return Integer.compare(index, that.index);
      }
      return other instanceof Field && other.compareStep(this) != UNDECIDED
          ? -other.compareStep(this)
          : UNDECIDED;
    }
  }

  /** A field of anything. */
  record Field(String field) implements SubjectPart {
    @Override
    public JsonPointer pointer(@Nullable Subject whole) {
      return whole(whole).pointer().field(field);
    }

    @Override
    public String name(@Nullable Subject whole) {
      return whole(whole).pointer().text().isEmpty() ? field : whole(whole).name() + ", " + field;
    }

    @Override
    public String identity(@Nullable Subject whole) {
      return whole(whole).identity() + "/" + field;
    }

    @Override
    public int compareStep(SubjectPart other) {
      if (other instanceof Field that) {
        return compareNames(field, that.field);
      }
      return other instanceof OfRecommendation && !field.equals(ACTIONS)
          ? compareNames(field, ACTIONS)
          : UNDECIDED;
    }

    /** By the first characters that differ, if a pointer has them both as they are. */
    private static int compareNames(String a, String b) {
      int end = Math.min(a.length(), b.length());
      for (int i = 0; i < end; i++) {
        char inA = a.charAt(i);
        char inB = b.charAt(i);
        if (inA != inB) {
          return isPlain(inA) && isPlain(inB) ? inA - inB : UNDECIDED;
        }
      }
      return end > 0 && isPlain(a.charAt(0)) ? a.length() - b.length() : UNDECIDED;
    }

    private static boolean isPlain(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
  }

  /** An element of a list. */
  record Element(int index) implements SubjectPart {
    @Override
    public JsonPointer pointer(@Nullable Subject whole) {
      return whole(whole).pointer().element(index);
    }

    @Override
    public String name(@Nullable Subject whole) {
      return whole(whole).name() + " " + (index + 1);
    }

    @Override
    public String identity(@Nullable Subject whole) {
      return whole(whole).identity() + "/" + index;
    }

    @Override
    public int compareStep(SubjectPart other) {
      return other instanceof Element that ? Integer.compare(index, that.index) : UNDECIDED;
    }
  }

  private static Subject whole(@Nullable Subject whole) {
    return Objects.requireNonNull(whole, "whole");
  }

  private static String number(@Nullable Reference reference, int index) {
    return reference == null ? Integer.toString(index + 1) : reference.text();
  }
}
