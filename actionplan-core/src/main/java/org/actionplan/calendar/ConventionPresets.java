// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The named conventions, in the order in which documentation lists them. */
final class ConventionPresets {

  static final Map<String, Conventions> BY_NAME = byName();

  private ConventionPresets() {}

  private static Map<String, Conventions> byName() {
    Map<String, Conventions> presets = new LinkedHashMap<>();
    presets.put("NEUTRAL", Conventions.NEUTRAL);
    presets.put("UK_LOCAL_GOVERNMENT", Conventions.UK_LOCAL_GOVERNMENT);
    presets.put("US_FEDERAL", Conventions.US_FEDERAL);
    presets.put("AUSTRALIA", Conventions.AUSTRALIA);
    presets.put("CANADA", Conventions.CANADA);
    return Collections.unmodifiableMap(presets);
  }
}
