// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.plan.Owner;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;

/** Changes and slippage in the words of a language. */
record ChangeText(Messages messages) {

  /** What names the word of another language that stands for one of English. */
  private static final String WORD = "change/word/";

  /** The sentence, of which the words that are not quoted from a plan are translated too. */
  String say(Message message) {
    Map<String, String> arguments = new LinkedHashMap<>(message.arguments());
    arguments.replaceAll((slot, word) -> messages.text(WORD + word).orElse(word));
    return messages.sentence(new Message(message.key(), message.template(), arguments));
  }

  String say(PlanChange change) {
    String sentence = messages.name(change.item().subject()) + ": " + say(message(change));
    return change
        .item()
        .matchedBy()
        .filter(sign -> !sign.isSure())
        .map(sign -> sentence + " (" + say(ChangeWording.doubt(sign).message()) + ")")
        .orElse(sentence);
  }

  /** The message, its parts in the language where they are more than a word. */
  private Message message(PlanChange change) {
    Message message = change.message();
    if (change instanceof PlanChange.ActionMoved moved) {
      return message.with("from", messages.name(moved.item().earlier().orElseThrow().subject()));
    }
    return change instanceof PlanChange.OwnersChanged owners
        ? message.with("from", owners(owners.from())).with("to", owners(owners.to()))
        : message;
  }

  private String owners(List<Owner> owners) {
    return owners.stream()
        .map(this::owner)
        .reduce((first, second) -> say(ChangeSentence.OWNER_AND.and(first, second)))
        .orElse(ChangeWording.NOBODY);
  }

  private String owner(Owner owner) {
    String name = ChangeWording.owner(owner);
    return owner.role() == Owner.Role.SUPPORT
        ? say(ChangeSentence.OWNER_SUPPORT.message().with("owner", name))
        : name;
  }
}
