package legajo.corpus.generate.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import legajo.corpus.generate.chance.Deck;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Cooperation;
import legajo.corpus.generate.plan.Country;
import legajo.corpus.generate.plan.Meeting;
import legajo.corpus.generate.plan.Ministry;

/** What the writers of one report share: what is told, the author's habits, the choice of words. */
final class Telling {
  final Cooperation cooperation;
  final Style style;
  final Dice dice;
  final Draft draft;
  final DateWriter dates;
  final ClockWriter clock;
  final Mentions mentions;
  private final Phrasebook book;
  private final Slots slots;
  private final Map<String, Deck<Phrase>> decks = new HashMap<>();

  Telling(Cooperation cooperation, Style style, Phrasebook book, Dice dice) {
    this.cooperation = cooperation;
    this.style = style;
    this.book = book;
    this.dice = dice;
    draft = new Draft(style);
    dates = new DateWriter(style, dice);
    clock = new ClockWriter(style, countries(), cooperation.providers().get(0).country());
    mentions = new Mentions(style, dice);
    slots = new Slots(this);
  }

  /** A sentence of a group; none comes again before all have come. */
  String say(String group) {
    Phrase phrase = decks.computeIfAbsent(group, g -> new Deck<>(book.phrases(g), dice)).draw();
    return slots.fill(phrase);
  }

  /** A sentence of a group, where some slots are filled so. */
  String say(String group, Map<String, String> filled) {
    slots.given(filled);
    return say(group);
  }

  /** Some sentences of a group, as one text; fewer where the group has no more. */
  String say(String group, int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < Math.min(count, book.phrases(group).size()); i++) {
      sentences.add(say(group));
    }
    return String.join(" ", sentences);
  }

  /** A text of its own with slots. */
  String fill(String text) {
    return slots.fill(new Phrase(text));
  }

  /** Whether each meeting says on which platform it was held. */
  boolean labelsPlatform() {
    return style.meetings() == Style.MeetingForm.LABELLED && cooperation.platform().isPresent();
  }

  /** The last day that the report tells of; what it announces comes later. */
  LocalDate now() {
    List<Meeting> meetings = cooperation.meetings();
    LocalDate last = meetings.get(meetings.size() - 1).last();
    return last.isAfter(cooperation.reportDay()) ? last : cooperation.reportDay();
  }

  private List<Country> countries() {
    boolean hostFirst = dice.chance(0.5);
    Stream<Ministry> ministries =
        hostFirst
            ? Stream.concat(cooperation.providers().stream(), cooperation.beneficiaries().stream())
            : cooperation.ministries().stream();
    return ministries.map(Ministry::country).distinct().toList();
  }
}
