// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.plan.ExtensionValue.Fields;
import org.actionplan.plan.ExtensionValue.Items;
import org.actionplan.plan.ExtensionValue.Nothing;
import org.actionplan.plan.ExtensionValue.Numeral;
import org.actionplan.plan.ExtensionValue.Text;
import org.junit.jupiter.api.Test;

class ExtensionValueTest {

  @Test
  void aNumberKeepsItsDigits() {
    assertThat(new Numeral(new BigDecimal("1.10")))
        .isNotEqualTo(new Numeral(new BigDecimal("1.1")));
  }

  @Test
  void aListIsCopiedAndCannotBeChanged() {
    List<ExtensionValue> values = new ArrayList<>(List.of(new Text("a")));
    Items items = new Items(values);
    values.add(new Nothing());

    assertThat(items.values()).containsExactly(new Text("a"));
    assertThatThrownBy(() -> items.values().add(new Nothing()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void fieldsKeepTheOrderInWhichTheyWereWritten() {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    values.put("z", new Nothing());
    values.put("a", new Text("1"));
    Fields fields = new Fields(values);
    values.clear();

    assertThat(fields.values().keySet()).containsExactly("z", "a");
    assertThatThrownBy(() -> fields.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
