package legajo.corpus.generate.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.lists.WordLists;
import legajo.corpus.generate.lists.WordLists.Entry;

/** Names of people as they are borne in a region. Nobody in particular bears them. */
final class Names {
  /** Of ten surnames, so many are the region's own. */
  private static final double OWN = 0.4;

  private static final List<String> COMPOUND =
      List.of(
          "de la Torre",
          "de la Cruz",
          "de León",
          "del Valle",
          "del Río",
          "de la Fuente",
          "de los Santos",
          "del Castillo",
          "Ponce de León",
          "de la Rosa");

  private final Map<String, Region> regions = new LinkedHashMap<>();

  Names() {
    WordLists lists = WordLists.read("names.txt");
    for (Entry entry : lists.entries("regions")) {
      String[] words = entry.text().replace(":", "").split(" ");
      regions.put(
          words[0],
          new Region(
              lists.words(words[1] + ".female"),
              lists.words(words[1] + ".male"),
              lists.words(words[2] + ".surnames"),
              lists.words(words[3] + ".surnames"),
              words[0]));
    }
  }

  /** A name of a region. */
  String make(String region, boolean female, Dice dice) {
    Region names = regions.get(region);
    if (names == null) {
      throw new IllegalArgumentException("no names of " + region);
    }
    List<String> given = female ? names.female : names.male;
    String first = dice.pick(given);
    return switch (region) {
      case "english", "canada", "surinam" -> single(names, first, given, dice);
      case "haiti" -> first + " " + surname(names, dice);
      case "brazil" -> brazilian(names, first, given, dice);
      default -> spanish(names, first, given, female, dice);
    };
  }

  private static String single(Region names, String first, List<String> given, Dice dice) {
    String middle =
        dice.chance(0.15)
            ? " " + dice.pick(given).charAt(0) + "."
            : dice.chance(0.1) ? " " + another(first, given, dice) : "";
    String hyphen = dice.chance(0.08) ? "-" + surname(names, dice) : "";
    return first + middle + " " + surname(names, dice) + hyphen;
  }

  private static String brazilian(Region names, String first, List<String> given, Dice dice) {
    String second = dice.chance(0.3) ? " " + another(first, given, dice) : "";
    String particle = dice.chance(0.25) ? dice.any(" da ", " de ", " dos ") : " ";
    return first + second + " " + surname(names, dice) + particle + surname(names, dice);
  }

  private static String spanish(
      Region names, String first, List<String> given, boolean female, Dice dice) {
    StringBuilder name = new StringBuilder(first);
    if (dice.chance(0.35)) {
      name.append(' ').append(another(first, given, dice));
    } else if (dice.chance(0.06)) {
      name.append(' ').append(dice.pick(given).charAt(0)).append('.');
    }
    name.append(' ');
    name.append(dice.chance(0.04) ? dice.pick(COMPOUND) : surname(names, dice));
    if (dice.chance(0.75)) {
      String married = female && dice.chance(0.07) ? " de " : dice.chance(0.02) ? " y " : " ";
      name.append(married).append(surname(names, dice));
    }
    return name.toString();
  }

  private static String another(String first, List<String> given, Dice dice) {
    String second = dice.pick(given);
    return second.equals(first) ? given.get((given.indexOf(first) + 1) % given.size()) : second;
  }

  private static String surname(Region names, Dice dice) {
    return dice.pick(dice.chance(OWN) ? names.own : names.shared);
  }

  private record Region(
      List<String> female, List<String> male, List<String> own, List<String> shared, String name) {}
}
