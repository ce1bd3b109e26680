package legajo.bench.names;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.bench.names.LabelledText.Label;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.pipeline.extract.names.NameType;
import legajo.rules.Span;

/** Tells people again in other shapes than a report does, chosen by chance. */
final class Retelling {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final ULocale SPANISH = new ULocale("es");
  private static final List<String> TITLES =
      List.of("Sr.", "Sra.", "Lic.", "Licda.", "Ing.", "Dra.", "Dr.", "Mtra.", "Abg.");

  private final Shapes shapes;
  private final Dice dice;
  private final boolean recased;
  private final StringBuilder text = new StringBuilder();
  private final List<Label> labels = new ArrayList<>();

  private Retelling(Shapes shapes, Dice dice, boolean recased) {
    this.shapes = shapes;
    this.recased = recased;
    this.dice = dice;
  }

  /**
   * A line on one of the people; empty where the shape wants what isn't known of them.
   *
   * @param recased whether some names are written in capitals, and some offices without
   */
  static Optional<LabelledText> line(
      Shapes shapes, Dice dice, boolean recased, Participant person) {
    Retelling retelling = new Retelling(shapes, dice, recased);
    return retelling.fill(dice.pick(shapes.of("line")), List.of(person))
        ? Optional.of(retelling.told())
        : Optional.empty();
  }

  /** A sentence on several people of one delegation. */
  static Optional<LabelledText> sentence(
      Shapes shapes, Dice dice, boolean recased, List<Participant> people) {
    Retelling retelling = new Retelling(shapes, dice, recased);
    return retelling.fill(dice.pick(shapes.of("sentence")), people)
        ? Optional.of(retelling.told())
        : Optional.empty();
  }

  private LabelledText told() {
    return new LabelledText(text.toString(), labels);
  }

  private boolean fill(String shape, List<Participant> people) {
    Matcher slot = SLOT.matcher(shape);
    int from = 0;
    while (slot.find()) {
      text.append(shape, from, slot.start());
      boolean known =
          slot.group(1).equals("people")
              ? addPeople(people)
              : addSlot(slot.group(1), people.get(0));
      if (!known) {
        return false;
      }
      from = slot.end();
    }
    text.append(shape.substring(from));
    return true;
  }

  private boolean addPeople(List<Participant> people) {
    String between = dice.any(", ", "; ", "; ", " o ", " - ");
    for (int i = 0; i < people.size(); i++) {
      if (i > 0) {
        text.append(i == people.size() - 1 ? dice.any(" y ", between + "y ") : between);
      }
      Participant person = people.get(i);
      fill(dice.pick(fitting(shapes.of("person"), person)), List.of(person));
    }
    return true;
  }

  /** The shapes that want no more than is known of a person, and tell as much as any of them. */
  private static List<String> fitting(List<String> shapes, Participant person) {
    List<String> wanted = new ArrayList<>();
    for (String slot : List.of("{position}", "{unit}")) {
      boolean known =
          slot.equals("{unit}") ? person.unit().isPresent() : person.position().isPresent();
      if (known) {
        wanted.add(slot);
      }
    }
    List<String> fit =
        shapes.stream()
            .filter(shape -> shape.contains("{position}") == wanted.contains("{position}"))
            .filter(shape -> shape.contains("{unit}") == wanted.contains("{unit}"))
            .toList();
    return fit.isEmpty() ? List.of("{name}") : fit;
  }

  private boolean addSlot(String slot, Participant person) {
    return switch (slot) {
      case "title" -> add(Optional.of(dice.pick(TITLES)));
      case "name" -> add(NameType.PERSON, Optional.of(cased(person.name())));
      case "position" -> add(NameType.POSITION, person.position().map(this::small));
      case "unit" -> add(NameType.UNIT, person.unit());
      case "institution" -> add(NameType.INSTITUTION, institution(person, false).map(this::cased));
      case "acronym" -> add(NameType.INSTITUTION, institution(person, true));
      case "country" ->
          add(
              person
                  .delegation()
                  .filter(code -> code.length() == 2)
                  .map(code -> new ULocale("", code).getDisplayCountry(SPANISH)));
      default -> throw new IllegalArgumentException("no slot " + slot);
    };
  }

  private Optional<String> institution(Participant person, boolean acronym) {
    List<String> names =
        person.institutions().stream().filter(n -> n.contains(" ") != acronym).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(dice.pick(names));
  }

  private String cased(String words) {
    return recased && dice.chance(0.1) ? words.toUpperCase(Locale.ROOT) : words;
  }

  private String small(String words) {
    return recased && dice.chance(0.4) ? words.toLowerCase(Locale.ROOT) : words;
  }

  private boolean add(Optional<String> words) {
    words.ifPresent(text::append);
    return words.isPresent();
  }

  private boolean add(NameType type, Optional<String> words) {
    int begin = text.length();
    words.ifPresent(
        w -> {
          text.append(w);
          labels.add(new Label(type, new Span(begin, begin + w.length())));
        });
    return words.isPresent();
  }
}
