// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.actionplan.documents.remark.Remarks;
import org.actionplan.report.Finding;
import org.actionplan.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Remarks remarks = new Remarks();

  @ParameterizedTest
  @CsvSource({
    "efbbbf,UTF-8",
    "fffe,UTF-16LE",
    "feff,UTF-16BE",
    "fffe0000,UTF-32LE",
    "0000feff,UTF-32BE"
  })
  void obeysAByteOrderMarkAndLeavesItOut(String mark, String charset) {
    byte[] text = "Cost: £5".getBytes(Charset.forName(charset));
    byte[] bytes = HexFormat.of().parseHex(mark + HexFormat.of().formatHex(text));

    assertThat(TextDecoder.decode(bytes, Optional.of(WINDOWS), Optional.empty(), remarks))
        .contains("Cost: £5");
    assertThat(remarks.findings()).isEmpty();
  }

  @Test
  void takesTextWithoutAMarkForUtf8() {
    byte[] bytes = "Tŷ £5 \ud83d\ude00".getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(bytes, Optional.empty(), Optional.empty(), remarks))
        .contains("Tŷ £5 \ud83d\ude00");
  }

  @Test
  void obeysADeclaredEncoding() {
    byte[] bytes = "‘Cost’ £5".getBytes(WINDOWS);

    assertThat(TextDecoder.decode(bytes, Optional.of(WINDOWS), Optional.empty(), remarks))
        .contains("‘Cost’ £5");
  }

  @Test
  void saysWhereBytesAreNoText() {
    byte[] bytes = "Ref\tCost\n1\t£5".getBytes(WINDOWS);

    assertThat(TextDecoder.decode(bytes, Optional.empty(), Optional.of("plan.csv"), remarks))
        .isEmpty();
    Finding finding = only(remarks.findings());
    assertThat(finding.rule()).hasToString("encoding");
    assertThat(finding.message().text())
        .isEqualTo("The file is not text in UTF-8: it breaks off at byte 11, 0xa3.");
    assertThat(finding.advice())
        .isEqualTo(
            "Save the file as UTF-8, or declare the encoding that it has when importing it.");
    assertThat(finding.place()).contains(new Place.Position(Optional.of("plan.csv"), 2, 3));
  }

  @Test
  void refusesOverlongUtf8() {
    byte[] bytes = {'a', (byte) 0xc0, (byte) 0x80};

    assertThat(TextDecoder.decode(bytes, Optional.empty(), Optional.empty(), remarks)).isEmpty();
    assertThat(only(remarks.findings()).message().text())
        .isEqualTo("The file is not text in UTF-8: it breaks off at byte 1, 0xc0.");
  }

  @Test
  void refusesACharacterThatIsCutOff() {
    byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};

    assertThat(TextDecoder.decode(bytes, Optional.empty(), Optional.empty(), remarks)).isEmpty();
    assertThat(remarks.findings()).hasSize(1);
  }

  @Test
  void noticesUtf16WithoutAMark() {
    byte[] bytes = "Recommendation\tAction".getBytes(StandardCharsets.UTF_16LE);

    assertThat(TextDecoder.decode(bytes, Optional.empty(), Optional.empty(), remarks)).isEmpty();
    assertThat(only(remarks.findings()).message().text())
        .isEqualTo("The file seems to be UTF-16 without a byte order mark.");
  }

  @Test
  void keepsASingleNul() {
    byte[] bytes = "Recommend\u0000ation".getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(bytes, Optional.empty(), Optional.empty(), remarks))
        .contains("Recommend\u0000ation");
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(TextDecoder.decode(new byte[0], Optional.empty(), Optional.empty(), remarks))
        .contains("");
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
