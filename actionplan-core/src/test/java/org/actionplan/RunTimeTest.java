// SPDX-License-Identifier: Apache-2.0
package org.actionplan;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.junit.jupiter.api.Test;

/** Core's jar needs nothing at run time but {@code java.base}. */
class RunTimeTest {

  private static final Path CLASSES = location();

  @Test
  void theModuleRequiresNothingButJavaBase() {
    ModuleDescriptor core =
        ModuleFinder.of(CLASSES).find("org.actionplan.core").orElseThrow().descriptor();

    assertThat(core.requires())
        .filteredOn(required -> !required.modifiers().contains(STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactly("java.base");
  }

  @Test
  void everyClassLinksWithTheJdkAlone() throws Exception {
    List<String> names = classNames();

    URL[] classes = {CLASSES.toUri().toURL()};
    try (URLClassLoader alone = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      for (String name : names) {
        Class<?> type = Class.forName(name, true, alone);
        assertThat(type.getDeclaredMethods()).isNotNull();
        assertThat(type.getAnnotations()).isNotNull();
      }
    }
    assertThat(names).contains(ActionPlan.class.getName()).hasSizeGreaterThan(60);
  }

  /** All classes but descriptors, which are none. */
  private static List<String> classNames() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  private static Path location() {
    try {
      return Path.of(ActionPlan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
