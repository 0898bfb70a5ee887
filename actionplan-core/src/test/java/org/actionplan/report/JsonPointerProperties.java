// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonPointerProperties {

  @Property
  void anyNameIsReadBackAsWritten(@ForAll String name) {
    assertThat(JsonPointer.unescape(JsonPointer.escape(name))).isEqualTo(name);
  }

  @Property
  void theParentOfAnyFieldIsWhereItWasTaken(@ForAll String container, @ForAll String name) {
    JsonPointer pointer = JsonPointer.ROOT.field(container);

    assertThat(pointer.field(name).parent()).isEqualTo(pointer);
  }

  @Property
  void theOrderIsThatOfAComparable(@ForAll String a, @ForAll String b, @ForAll String c) {
    JsonPointer x = JsonPointer.ROOT.field(a);
    JsonPointer y = JsonPointer.ROOT.field(b).element(c.length());
    JsonPointer z = x.field(c);

    assertThat(Integer.signum(x.compareTo(y))).isEqualTo(-Integer.signum(y.compareTo(x)));
    assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
    assertThat(x).isLessThan(z);
  }
}
