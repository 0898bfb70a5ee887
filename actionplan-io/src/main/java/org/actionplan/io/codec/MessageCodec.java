// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Map;
import java.util.Optional;
import org.actionplan.report.Message;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Message}. Its text follows from the others, and is there for readers. */
final class MessageCodec {

  static final Fields FIELDS =
      Fields.of("a message", Terms.TEXT, Terms.KEY, Terms.TEMPLATE, Terms.ARGUMENTS);

  private MessageCodec() {}

  static Optional<Message> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Optional<String> text = Optional.empty();
    Optional<String> key = Optional.empty();
    Optional<String> template = Optional.empty();
    Map<String, String> arguments = Map.of();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "text" -> text = in.text();
        case "key" -> key = in.text();
        case "template" -> template = in.text();
        case "arguments" -> arguments = in.texts();
        default -> in.lose(field, FIELDS);
      }
    }
    in.require("text");
    in.require("key");
    in.require("template");
    if (key.isEmpty() || template.isEmpty()) {
      return Optional.empty();
    }
    Message message = new Message(key.get(), template.get(), arguments);
    if (text.isPresent() && !text.get().equals(message.text())) {
      in.contradiction("text is not the template with its arguments", "the template was kept");
    }
    return Optional.of(message);
  }

  static void write(Output out, Message message) {
    out.name(Terms.MESSAGE);
    out.beginObject();
    out.field(Terms.TEXT, message.text());
    out.field(Terms.KEY, message.key());
    out.field(Terms.TEMPLATE, message.template());
    out.texts(Terms.ARGUMENTS, message.arguments());
    out.endObject();
  }
}
