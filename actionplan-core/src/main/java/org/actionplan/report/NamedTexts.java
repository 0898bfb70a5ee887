// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few texts by name, in the order in which they were given: the facts of a finding, or what fills
 * the slots of a message.
 *
 * <pre>{@code
 * NamedTexts.builder().put("text", "October 2022").put("deadline", "2022-10-31").build()
 * }</pre>
 *
 * <p>It takes little more room than the references to names and texts, for reports are kept by the
 * million; a name is looked for one by one. Immutable; equal to any map with the same entries.
 */
public final class NamedTexts extends AbstractMap<String, String> {

  /** No texts at all. */
  public static final NamedTexts EMPTY = new NamedTexts(new String[0]);

  /** Each name before its text. */
  private final String[] namesAndTexts;

  private NamedTexts(String[] namesAndTexts) {
    this.namesAndTexts = namesAndTexts;
  }

  /**
   * The texts of a map, in its order.
   *
   * @param texts the texts by name, none of them null
   * @return the same map if it is one of this kind
   */
  public static NamedTexts copyOf(Map<String, ? extends String> texts) {
    return texts instanceof NamedTexts same ? same : builder().putAll(texts).build();
  }

  /**
   * Starts without any text.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public int size() {
    return namesAndTexts.length / 2;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    int at = find(name, namesAndTexts, namesAndTexts.length);
    return at < 0 ? null : namesAndTexts[at + 1];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return find(name, namesAndTexts, namesAndTexts.length) >= 0;
  }

  private static int find(@Nullable Object name, @Nullable String[] namesAndTexts, int end) {
    for (int i = 0; i < end; i += 2) {
      if (Objects.equals(namesAndTexts[i], name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return NamedTexts.this.size();
      }

      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, String>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < namesAndTexts.length;
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry(namesAndTexts[next - 2], namesAndTexts[next - 1]);
    }
  }

  /** Gathers texts; can be used again after it was cleared. Not thread-safe. */
  public static final class Builder {
    private @Nullable String[] namesAndTexts = new @Nullable String[8];
    private int end;

    private Builder() {}

    /**
     * Adds a text, or puts it in the place of the text of that name.
     *
     * @param name for example {@code "deadline"}
     * @param text for example {@code "2022-10-31"}
     * @return this builder
     */
    public Builder put(String name, String text) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(text, name);
      int at = find(name, namesAndTexts, end);
      if (at < 0) {
        if (end == namesAndTexts.length) {
          namesAndTexts = Arrays.copyOf(namesAndTexts, 2 * end);
        }
        at = end;
        end += 2;
      }
      namesAndTexts[at] = name;
      namesAndTexts[at + 1] = text;
      return this;
    }

    /**
     * Adds the texts of a map, in its order.
     *
     * @param texts the texts by name, none of them null
     * @return this builder
     */
    public Builder putAll(Map<String, ? extends String> texts) {
      texts.forEach(this::put);
      return this;
    }

    /**
     * Forgets all texts.
     *
     * @return this builder
     */
    public Builder clear() {
      end = 0;
      return this;
    }

    /**
     * The texts gathered so far.
     *
     * @return the texts; what is put later does not change them
     */
    @SuppressWarnings("NullAway") // up to the end there are only names and texts
    public NamedTexts build() {
      return end == 0 ? EMPTY : new NamedTexts(Arrays.copyOf(namesAndTexts, end));
    }
  }
}
