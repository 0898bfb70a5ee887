// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Finds the parts of a graph that lead back to themselves: Tarjan's strongly connected components,
 * without recursion, in time proportional to the edges.
 */
final class Cycles {

  private static final int UNSEEN = -1;

  private final int[][] edges;
  private final int[] order;
  private final int[] low;
  private final int[] next;
  private final int[] component;
  private final Deque<Integer> path = new ArrayDeque<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int seen;

  /** The graph in which node {@code i} has an edge to each of {@code edges[i]}. */
  Cycles(int[][] edges) {
    this.edges = edges;
    this.order = new int[edges.length];
    this.low = new int[edges.length];
    this.next = new int[edges.length];
    this.component = new int[edges.length];
    Arrays.fill(order, UNSEEN);
    Arrays.fill(component, UNSEEN);
    for (int node = 0; node < edges.length; node++) {
      if (order[node] == UNSEEN) {
        explore(node);
      }
    }
  }

  /** Whether an edge between the two nodes is part of a cycle. */
  boolean hasBoth(int from, int to) {
    return component[from] == component[to];
  }

  private void explore(int root) {
    enter(root);
    while (!path.isEmpty()) {
      int node = path.getLast();
      if (next[node] < edges[node].length) {
        follow(node, edges[node][next[node]++]);
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    order[node] = seen;
    low[node] = seen++;
    path.addLast(node);
    open.addLast(node);
  }

  private void follow(int node, int target) {
    if (order[target] == UNSEEN) {
      enter(target);
    } else if (component[target] == UNSEEN) {
      low[node] = Math.min(low[node], order[target]);
    }
  }

  private void leave(int node) {
    path.removeLast();
    if (!path.isEmpty()) {
      low[path.getLast()] = Math.min(low[path.getLast()], low[node]);
    }
    if (low[node] == order[node]) {
      int member;
      do {
        member = open.removeLast();
        component[member] = node;
      } while (member != node);
    }
  }
}
