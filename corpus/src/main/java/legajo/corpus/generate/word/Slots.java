package legajo.corpus.generate.word;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.corpus.generate.chance.Deck;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.MeetingPlanner;
import legajo.corpus.generate.plan.Ministry;

/**
 * Fills the slots of phrases.
 *
 * <ul>
 *   <li>{@code B}, {@code P}: those that asked and those that share, in short; {@code BB}, {@code
 *       PP} in full; {@code B.c}, {@code P.c} their countries, {@code all.c} those of all. {@code
 *       {B:sg|pl}} and {@code {Pc:sg|pl}} agree with them in number, {@code {B~o|a|os|as}} in
 *       gender, too.
 *   <li>{@code M}: a ministry that speaks, {@code N}: one that listens; {@code .c} its country,
 *       {@code .fem} its people as an adjective.
 *   <li>{@code host}: whom visitors visit; {@code city} where.
 *   <li>{@code topic}, {@code theme}, {@code call}, {@code platform}.
 *   <li>{@code #3-9}: a number; {@code percent}, {@code thousands}, {@code money}, {@code score}.
 *   <li>dates: {@code date.past}, {@code month.past}, {@code year.past}, {@code call.month}, {@code
 *       next.day}, {@code next.month}, {@code next.quarter}, {@code next.semester}, {@code
 *       next.fortnight}; days of this cooperation are given by who tells of them.
 * </ul>
 */
final class Slots implements Phrase.Filler {
  private static final Pattern NUMBER = Pattern.compile("#([0-9]+)-([0-9]+)");
  private static final List<String> WORDS =
      List.of("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");

  private final Telling telling;
  private final Dice dice;
  private final Deck<String> themes;
  private Map<String, String> given = Map.of();
  private Ministry speaker;
  private Ministry listener;

  Slots(Telling telling) {
    this.telling = telling;
    dice = telling.dice;
    themes = new Deck<>(telling.cooperation.topic().themes(), dice);
    speaker = telling.cooperation.providers().get(0);
    listener = telling.cooperation.beneficiaries().get(0);
  }

  /** What the slots of the next phrase are filled with before all else. */
  void given(Map<String, String> filled) {
    given = filled;
  }

  /** A phrase with its slots filled. */
  String fill(Phrase phrase) {
    List<Ministry> providers = telling.cooperation.providers();
    List<Ministry> beneficiaries = telling.cooperation.beneficiaries();
    boolean turned = dice.chance(0.25);
    speaker = dice.pick(turned ? beneficiaries : providers);
    listener = dice.pick(turned ? providers : beneficiaries);
    String text = phrase.fill(this);
    given = Map.of();
    return text;
  }

  @Override
  public String fill(Phrase.Slot slot) {
    if (!slot.forms().isEmpty()) {
      return slot.forms().get(form(slot));
    }
    String filled = given.get(slot.name());
    if (filled != null) {
      return filled;
    }
    Matcher number = NUMBER.matcher(slot.name());
    return number.matches()
        ? number(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)))
        : named(slot.name());
  }

  private String named(String name) {
    List<Ministry> beneficiaries = telling.cooperation.beneficiaries();
    List<Ministry> providers = telling.cooperation.providers();
    Mentions mentions = telling.mentions;
    return switch (name) {
      case "B" -> mentions.shortly(beneficiaries);
      case "P" -> mentions.shortly(providers);
      case "BB" -> mentions.introduced(beneficiaries);
      case "PP" -> mentions.introduced(providers);
      case "B.c" -> mentions.countries(beneficiaries);
      case "P.c" -> mentions.countries(providers);
      case "all.c" -> mentions.countries(telling.cooperation.ministries());
      case "host" -> mentions.shortly(providers.get(0));
      case "city" -> providers.get(0).country().city();
      case "M" -> mentions.shortly(speaker);
      case "N" -> mentions.shortly(listener);
      case "M.c" -> mentions.country(speaker.country());
      case "N.c" -> mentions.country(listener.country());
      case "M.fem" -> speaker.country().feminine();
      case "N.fem" -> listener.country().feminine();
      case "topic" -> telling.cooperation.topic().name();
      case "theme" -> themes.draw();
      case "platform" -> Platforms.written(telling.cooperation.platform().orElseThrow(), dice);
      case "percent" -> dice.between(4, 92) + dice.any(" %", "%");
      case "thousands" ->
          dice.between(2, 180) + dice.any(".", ",", " ") + threeFigures(dice.below(1000));
      case "money" ->
          "US$ " + dice.between(3, 900) + dice.any(".", ",") + threeFigures(50 * dice.below(20));
      case "score" -> "4," + dice.between(1, 9);
      default -> dated(name);
    };
  }

  private String dated(String name) {
    DateWriter dates = telling.dates;
    LocalDate past = telling.cooperation.reportDay().minusDays(dice.between(400, 5200));
    LocalDate next = telling.now().plusDays(dice.between(25, 300));
    return switch (name) {
      case "date.past" -> dates.farDay(past);
      case "month.past" -> dates.farMonth(YearMonth.from(past));
      case "year.past" -> dates.year(past.getYear());
      case "call.month" -> dates.month(telling.cooperation.call().orElseThrow().selected());
      case "call" -> Ordinals.call(telling.cooperation.call().orElseThrow().ordinal(), dice);
      case "next.day" -> dates.nearDay(MeetingPlanner.workday(next));
      case "next.month" -> dates.soon(YearMonth.from(next));
      case "next.quarter" -> dates.quarter(next);
      case "next.semester" -> dates.semester(telling.now().plusDays(200));
      case "next.fortnight" -> dates.fortnight(next);
      default -> throw new IllegalArgumentException("no slot " + name);
    };
  }

  private int form(Phrase.Slot slot) {
    List<Ministry> agreeing =
        switch (slot.name()) {
          case "B", "Bc" -> telling.cooperation.beneficiaries();
          case "P", "Pc" -> telling.cooperation.providers();
          case "prose" -> List.of();
          default -> throw new IllegalArgumentException("nothing agrees with " + slot.name());
        };
    if (slot.gendered()) {
      int gender = agreeing.stream().allMatch(Ministry::isFeminine) ? 1 : 0;
      return agreeing.size() > 1 ? 2 + gender : gender;
    }
    return switch (slot.name()) {
      case "Bc", "Pc" -> telling.mentions.arePlural(agreeing) ? 1 : 0;
      case "prose" -> "1".equals(given.get("prose")) ? 0 : 1;
      default -> agreeing.size() > 1 ? 1 : 0;
    };
  }

  private static String threeFigures(int number) {
    return String.format(Locale.ROOT, "%03d", number);
  }

  private String number(int least, int most) {
    int number = dice.between(least, most);
    return number < 10 && number > 1 ? WORDS.get(number - 2) : String.valueOf(number);
  }
}
