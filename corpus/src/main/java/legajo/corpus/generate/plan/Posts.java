package legajo.corpus.generate.plan;

import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.lists.WordLists;

/** What people are, and in which unit. */
final class Posts {
  private final WordLists lists = WordLists.read("posts.txt");
  private final List<String> headsOfFields = lists.lines("heads.field");
  private final List<String> headsOfUnits = lists.lines("heads.unit");
  private final List<String> others = lists.lines("others");
  private final List<String> diplomats = lists.lines("diplomats");
  private final List<String> coordinators = lists.lines("coordinators");
  private final List<String> coordinatorUnits = lists.lines("coordinator.units");
  private final List<String> feminine = lists.lines("units.feminine");
  private final List<String> masculine = lists.lines("units.masculine");
  private final List<String> whole = lists.lines("units.whole");
  private final List<String> fields = lists.lines("fields");
  private final List<String> notes = lists.lines("notes");

  /** A position, and the unit beside it. At least one of them is there. */
  record Post(Optional<String> position, Optional<String> unit) {}

  /** The post of someone in a ministry. */
  Post ofMinistry(boolean female, Dice dice) {
    int kind = dice.below(100);
    if (kind < 30) {
      return alone(gendered(dice.pick(headsOfFields), female) + " de " + dice.pick(fields));
    }
    if (kind < 48) {
      return alone(gendered(dice.pick(headsOfUnits), female) + " " + ofUnit(dice));
    }
    if (kind < 56) {
      return alone(gendered(dice.pick(others), female));
    }
    if (kind < 66) {
      return new Post(Optional.empty(), Optional.of(unit(dice)));
    }
    if (kind < 74) {
      return new Post(
          Optional.of(dice.any(female ? "Directora" : "Director", female ? "Jefa" : "Jefe")),
          Optional.of(unit(dice)));
    }
    return new Post(Optional.of(gendered(dice.pick(others), female)), Optional.of(unit(dice)));
  }

  /** The post of someone sent by another public body. */
  Post elsewhere(boolean female, Dice dice) {
    return dice.chance(0.5)
        ? alone(gendered(dice.pick(headsOfFields), female) + " de " + dice.pick(fields))
        : alone(gendered(dice.pick(others), female));
  }

  /** The post of a diplomat. */
  Post diplomat(boolean female, Dice dice) {
    return alone(gendered(dice.pick(diplomats), female));
  }

  /** The post of someone of the body that coordinates. */
  Post coordinator(boolean female, Dice dice) {
    return new Post(
        Optional.of(gendered(dice.pick(coordinators), female)),
        dice.chance(0.7) ? Optional.of(dice.pick(coordinatorUnits)) : Optional.empty());
  }

  /** Something said about a person in brackets. */
  String note(boolean female, Dice dice) {
    return gendered(dice.pick(notes), female);
  }

  private String unit(Dice dice) {
    if (dice.chance(0.2)) {
      return dice.pick(whole);
    }
    return dice.pick(dice.chance(0.75) ? feminine : masculine) + " de " + dice.pick(fields);
  }

  private String ofUnit(Dice dice) {
    boolean female = dice.chance(0.7);
    String noun = dice.pick(female ? feminine : masculine);
    return (female ? "de la " : "del ") + noun + " de " + dice.pick(fields);
  }

  private static Post alone(String position) {
    return new Post(Optional.of(position), Optional.empty());
  }

  /** One of "masculine / feminine"; the whole where the two don't differ. */
  private static String gendered(String forms, boolean female) {
    int slash = forms.indexOf(" / ");
    return slash < 0 ? forms : female ? forms.substring(slash + 3) : forms.substring(0, slash);
  }
}
