// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the classes that are named in a file, and does nothing with them. */
public final class LoadClasses {

  private LoadClasses() {}

  /**
   * Prints how many classes there are.
   *
   * @param arguments the file
   * @throws IOException if it cannot be read
   * @throws ClassNotFoundException if there is no such class
   */
  public static void main(String... arguments) throws IOException, ClassNotFoundException {
    List<String> names = Files.readAllLines(Path.of(arguments[0]));
    for (String name : names) {
      Class.forName(name);
    }
    System.out.println(names.size());
  }
}
