// SPDX-License-Identifier: Apache-2.0
package org.actionplan;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.actionplan.plan.ActionPlan;
import org.junit.jupiter.api.Test;

/** Core's jar needs nothing at run time but {@code java.base}. */
class RunTimeTest {

  @Test
  void theModuleRequiresNothingButJavaBase() throws URISyntaxException {
    Path classes =
        Path.of(ActionPlan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor core =
        ModuleFinder.of(classes).find("org.actionplan.core").orElseThrow().descriptor();

    assertThat(core.requires())
        .filteredOn(required -> !required.modifiers().contains(STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactly("java.base");
  }
}
