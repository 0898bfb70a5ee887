// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.documents.remark.Remarks;
import org.actionplan.report.Place;

/**
 * Turns bytes into text without ever replacing one.
 *
 * <p>A byte order mark decides; without one it is the declared encoding, or else UTF-8. A byte that
 * does not belong to the encoding gives a finding and no text: damaged words must not pass for the
 * words of the document.
 */
public final class TextDecoder {

  private record Mark(String bytes, Charset charset) {}

  /** The longer marks first: that of UTF-32LE starts with that of UTF-16LE. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("fffe0000", Charset.forName("UTF-32LE")),
          new Mark("0000feff", Charset.forName("UTF-32BE")),
          new Mark("efbbbf", StandardCharsets.UTF_8),
          new Mark("fffe", StandardCharsets.UTF_16LE),
          new Mark("feff", StandardCharsets.UTF_16BE));

  private TextDecoder() {}

  /**
   * Decodes a whole file.
   *
   * @param bytes the bytes of the file
   * @param declared the encoding to expect where there is no byte order mark
   * @param file the name of the file, for the finding
   * @param remarks takes a finding if the bytes are not text
   * @return the text, or empty with a finding
   */
  public static Optional<String> decode(
      byte[] bytes, Optional<Charset> declared, Optional<String> file, Remarks remarks) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    Optional<Mark> mark = MARKS.stream().filter(m -> start.startsWith(m.bytes())).findFirst();
    Charset charset = mark.map(Mark::charset).or(() -> declared).orElse(StandardCharsets.UTF_8);
    int skip = mark.map(m -> m.bytes().length() / 2).orElse(0);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      remarks.add(
          ImportRule.ENCODING,
          Remarks.DOCUMENT,
          Optional.empty(),
          Optional.of(position(file, out)),
          "charset",
          charset,
          "offset",
          in.position(),
          "byte",
          "0x" + HexFormat.of().toHexDigits(bytes[in.position()]));
      return Optional.empty();
    }
    if (hasNulEverywhere(out)) {
      remarks.add(ImportRule.ENCODING_UTF_16);
      return Optional.empty();
    }
    return Optional.of(out.toString());
  }

  private static Place.Position position(Optional<String> file, CharSequence before) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      boolean lineEnd = before.charAt(i) == '\n';
      line += lineEnd ? 1 : 0;
      column = lineEnd ? 1 : column + 1;
    }
    return new Place.Position(file, line, column);
  }

  /** Every second character of English in UTF-16 is NUL where it is taken for UTF-8. */
  private static boolean hasNulEverywhere(CharSequence text) {
    long nuls = text.chars().filter(c -> c == 0).count();
    return nuls > 0 && nuls * 3 >= text.length();
  }
}
