package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with slots: {@code {B^} {B:pidió|pidieron} apoyo en {topic}}. */
final class Phrase {
  private static final Pattern SLOT = Pattern.compile("\\{([^}^:~]+)(\\^?)(?:([:~])([^}]*))?\\}");

  private final List<String> between = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();

  Phrase(String text) {
    Matcher slot = SLOT.matcher(text);
    int end = 0;
    while (slot.find()) {
      between.add(text.substring(end, slot.start()));
      slots.add(
          new Slot(
              slot.group(1),
              !slot.group(2).isEmpty(),
              slot.group(3) == null ? List.of() : List.of(slot.group(4).split("\\|", -1)),
              "~".equals(slot.group(3))));
      end = slot.end();
    }
    between.add(text.substring(end));
  }

  /**
   * What changes from report to report.
   *
   * @param name what stands there
   * @param capital whether it begins a sentence
   * @param forms to choose from; empty where the slot is itself filled
   * @param gendered whether the forms are for masculine, feminine and their plurals and not for
   *     singular and plural
   */
  record Slot(String name, boolean capital, List<String> forms, boolean gendered) {}

  /** Who knows what stands in slots. */
  interface Filler {
    String fill(Slot slot);
  }

  /** The sentence with its slots filled. */
  String fill(Filler filler) {
    StringBuilder text = new StringBuilder(between.get(0));
    for (int i = 0; i < slots.size(); i++) {
      String filled = filler.fill(slots.get(i));
      text.append(slots.get(i).capital() ? Sentences.capital(filled) : filled);
      text.append(between.get(i + 1));
    }
    return Sentences.contract(text.toString());
  }
}
