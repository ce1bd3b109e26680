package legajo.bench.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import legajo.bench.names.LabelledText.Label;
import legajo.corpus.gold.GoldRecord;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.pipeline.extract.names.NameType;
import legajo.rules.Span;

/** Finds the values of a report's gold in its lines. */
final class AlignedLines {
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•·–▪o]|\\d{1,3}[.)])\\s+");

  private final List<Participant> people;
  private final List<String> institutions;

  AlignedLines(GoldRecord gold) {
    people = gold.participants();
    TreeSet<String> names =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    people.forEach(person -> names.addAll(person.institutions()));
    gold.parties()
        .forEach(
            party -> {
              names.addAll(party.names());
              party.acronym().ifPresent(names::add);
            });
    institutions = List.copyOf(names);
  }

  /** The lines of a text that hold words, without bullets, each with what its words name. */
  List<LabelledText> of(String text) {
    return text.lines()
        .map(line -> BULLET.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .map(this::label)
        .toList();
  }

  private LabelledText label(String line) {
    List<Label> labels = new ArrayList<>();
    List<Participant> named = new ArrayList<>();
    for (Participant person : people) {
      find(line, person.name(), 0, line.length(), labels)
          .ifPresent(
              span -> {
                labels.add(new Label(NameType.PERSON, span));
                named.add(person);
              });
    }
    for (int i = 0; i < named.size(); i++) {
      Span name = labels.get(i).span();
      addPost(line, named.get(i), name, labels);
    }
    for (String institution : institutions) {
      for (int from = 0; from >= 0; ) {
        Optional<Span> found = find(line, institution, from, line.length(), labels);
        found.ifPresent(span -> labels.add(new Label(NameType.INSTITUTION, span)));
        from = found.map(Span::end).orElse(-1);
      }
    }
    return new LabelledText(line, labels);
  }

  /** Office and unit stand behind the name or, where they don't, before it. */
  private void addPost(String line, Participant person, Span name, List<Label> labels) {
    int next =
        labels.stream()
            .filter(l -> l.type() == NameType.PERSON && l.span().begin() > name.begin())
            .mapToInt(l -> l.span().begin())
            .min()
            .orElse(line.length());
    add(line, person.position(), NameType.POSITION, name, next, labels);
    add(line, person.unit(), NameType.UNIT, name, next, labels);
  }

  private static void add(
      String line, Optional<String> words, NameType type, Span name, int next, List<Label> labels) {
    words
        .flatMap(
            w ->
                find(line, w, name.end(), next, labels)
                    .or(() -> find(line, w, 0, name.begin(), labels)))
        .ifPresent(span -> labels.add(new Label(type, span)));
  }

  /** Where words first stand in a stretch, as words, outside other labels. */
  private static Optional<Span> find(
      String line, String words, int from, int to, List<Label> labels) {
    for (int at = line.indexOf(words, from); at >= 0; at = line.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      boolean whole =
          span.end() <= to
              && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
              && (span.end() == line.length()
                  || !Character.isLetterOrDigit(line.charAt(span.end())));
      if (whole && labels.stream().noneMatch(label -> overlap(label.span(), span))) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static boolean overlap(Span a, Span b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }
}
