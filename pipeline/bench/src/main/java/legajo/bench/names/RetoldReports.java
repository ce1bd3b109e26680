package legajo.bench.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.corpus.gold.GoldRecord.Section;
import legajo.model.SectionKind;

/**
 * Reports whose list of participants is told in other shapes, so that rules made at these reports
 * meet lists that they don't know. The people, and all else, stay.
 */
final class RetoldReports {
  private static final int MOST_IN_A_SENTENCE = 4;
  private static final int TRIES = 200;

  private final Shapes shapes = Shapes.read("other-shapes.txt");
  private final boolean asSentences;

  /** Lists retold as lines of unknown shapes, or as sentences. */
  RetoldReports(boolean asSentences) {
    this.asSentences = asSentences;
  }

  /** A report's text, retold; empty where it has no section of participants or nobody in it. */
  Optional<String> retold(
      String text, String file, List<Section> sections, List<Participant> participants) {
    List<String> lines = text.lines().toList();
    int from = -1;
    int to = lines.size();
    for (Section section : sections) {
      if (section.level() > 1) {
        continue;
      }
      int at = lineOf(lines, section.heading(), Math.max(from, 0));
      if (from < 0 && section.kind().equals(Optional.of(SectionKind.PARTICIPANTS))) {
        from = at;
      } else if (from >= 0 && at > from) {
        to = at;
        break;
      }
    }
    if (from < 0 || participants.isEmpty()) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(lines.subList(0, from + 1));
    all.add("");
    all.addAll(people(file, participants));
    all.add("");
    all.addAll(lines.subList(to, lines.size()));
    return Optional.of(String.join("\n", all) + "\n");
  }

  /**
   * Where a heading stands last, so that a table of contents isn't taken for it; -1 for nowhere.
   */
  private static int lineOf(List<String> lines, String heading, int after) {
    for (int i = lines.size() - 1; i > after; i--) {
      String line = lines.get(i);
      if (line.contains(heading) && line.strip().length() < heading.length() + 12) {
        return i;
      }
    }
    return -1;
  }

  private List<String> people(String file, List<Participant> participants) {
    Dice dice = Dice.of(1, file.hashCode(), "retold");
    List<String> told = new ArrayList<>();
    for (List<Participant> group : groups(participants)) {
      if (asSentences) {
        for (int i = 0; i < group.size(); i += MOST_IN_A_SENTENCE) {
          told.add(
              sentence(dice, group.subList(i, Math.min(i + MOST_IN_A_SENTENCE, group.size()))));
        }
      } else {
        group.forEach(person -> told.add(line(dice, person)));
      }
      told.add("");
    }
    return told;
  }

  /** People of one delegation and institution. */
  private static List<List<Participant>> groups(List<Participant> people) {
    Map<String, List<Participant>> groups = new LinkedHashMap<>();
    for (Participant person : people) {
      String key = person.delegation().orElse("") + person.institutions();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
    }
    return List.copyOf(groups.values());
  }

  private String line(Dice dice, Participant person) {
    for (int i = 0; i < TRIES; i++) {
      Optional<LabelledText> line = Retelling.line(shapes, dice, false, person);
      if (line.isPresent() && tellsAll(line.get(), person)) {
        return line.get().text();
      }
    }
    return person.name();
  }

  private String sentence(Dice dice, List<Participant> people) {
    for (int i = 0; i < TRIES; i++) {
      Optional<LabelledText> sentence = Retelling.sentence(shapes, dice, false, people);
      if (sentence.isPresent()) {
        return sentence.get().text();
      }
    }
    List<String> names = people.stream().map(Participant::name).toList();
    return "Siguieron el intercambio " + String.join(", ", names) + ".";
  }

  private static boolean tellsAll(LabelledText line, Participant person) {
    return person.position().map(p -> containsFolded(line, p)).orElse(true)
        && person.unit().map(u -> containsFolded(line, u)).orElse(true);
  }

  private static boolean containsFolded(LabelledText line, String words) {
    return line.text()
        .toLowerCase(java.util.Locale.ROOT)
        .contains(words.toLowerCase(java.util.Locale.ROOT));
  }
}
