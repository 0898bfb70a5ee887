// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.JsonPointer;
import org.junit.jupiter.api.Test;

/** The classes of this module in a loader that sees nothing but them and the JDK. */
class WithoutJakartaValidationTest {

  /** Runs in that loader. */
  public static final class Program implements Callable<String> {
    @Override
    public String call() {
      Action action =
          Action.builder()
              .addOwners(Owner.of("Head of Stronger Communities"))
              .timescale(Timescale.parse("", Conventions.UK_LOCAL_GOVERNMENT))
              .build();
      ActionPlan plan =
          ActionPlan.builder()
              .addRecommendations(Recommendation.builder().addActions(action).build())
              .build();
      return JsonPointer.of("/recommendations/0") + " " + plan.equals(plan.withTitle("x"));
    }
  }

  @Test
  void theLoaderHasNoJakartaValidation() throws Exception {
    try (URLClassLoader loader = isolated()) {
      assertThatThrownBy(() -> loader.loadClass("jakarta.validation.Constraint"))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void plansAreMadeAndCompared() throws Exception {
    try (URLClassLoader loader = isolated()) {
      Object program =
          loader.loadClass(Program.class.getName()).getDeclaredConstructor().newInstance();

      assertThat(((Callable<?>) program).call()).isEqualTo("/recommendations/0 false");
    }
  }

  @Test
  void everyClassLoadsButThoseThatAProviderUses() throws Exception {
    List<String> unloadable = new ArrayList<>();
    try (URLClassLoader loader = isolated()) {
      for (String name : classNames()) {
        try {
          Class<?> loaded = Class.forName(name, true, loader);
          assertThat(loaded.getClassLoader()).isSameAs(loader);
          assertThat(loaded.getAnnotations()).isNotNull();
          assertThat(loaded.getDeclaredMethods()).isNotNull();
        } catch (NoClassDefFoundError e) {
          unloadable.add(name);
        }
      }
    }

    assertThat(unloadable)
        .containsExactlyInAnyOrder(
            "org.actionplan.plan.WellFormedValidator", "org.actionplan.plan.StructureViolations");
  }

  private static URLClassLoader isolated() throws Exception {
    URL[] urls = {
      locationOf(ActionPlan.class).toUri().toURL(), locationOf(Program.class).toUri().toURL()
    };
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static Path locationOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<String> classNames() throws IOException, URISyntaxException {
    Path root = locationOf(ActionPlan.class);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
          .map(file -> file.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .sorted()
          .toList();
    }
  }
}
