package legajo.pipeline.normalize.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Reads a line as the headings of columns: one label after the other, and hardly a word that is
 * none.
 */
final class HeaderReader {
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_HEADER = 20;

  /** Of each label, so that "Nombre y apellidos" is one and not two. */
  private static final double LABEL = 0.1;

  /** Of a word after a label that tells on whose clocks its hours are. */
  private static final double PLACE = 0.2;

  /** Of a word that is no label. */
  private static final double UNKNOWN = 3;

  /** What the words of a header may cost that are labels. */
  private static final double MOST_OF_LABELS = 2.9;

  /** From so many labels on, one of them may be misread. */
  private static final int ENOUGH_LABELS = 4;

  private static final double ONE_UNKNOWN = UNKNOWN;

  /** Of what stands for a meeting over a column of crosses. */
  private static final double MARKED_MEETING = 0.2;

  private static final int SHORTEST_SMALL = 4;

  /** Of a label whose capital was read as a small letter. */
  private static final double SMALL = 0.5;

  /** "RP", "T1", "S2": a meeting, over a column of crosses. */
  private static final Pattern MEETING_CODE = Pattern.compile("\\p{Lu}{1,3}[0-9]{0,2}|[1-9]\u00aa");

  /** "Qué se trató", "Quién expuso". */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:Qu[eé]|Qui[eé]n(?:es)?|C[oó]mo|D[oó]nde)(?: (?:se|lo|la|los|las|va))? \\p{Ll}{3,}");

  private static final Set<ColumnKind> BESIDE_NAMES =
      EnumSet.of(
          ColumnKind.POSITION,
          ColumnKind.UNIT,
          ColumnKind.INSTITUTION,
          ColumnKind.MIXED,
          ColumnKind.DELEGATION,
          ColumnKind.MAIL,
          ColumnKind.CONTACT);

  private final LabelKinds labels;

  HeaderReader(RulePack pack) {
    this(new LabelKinds(pack));
  }

  HeaderReader(LabelKinds labels) {
    this.labels = labels;
  }

  /** The columns that a line heads; empty where it is no header. */
  Optional<TableHeader> read(String line) {
    return read(line, ONE_UNKNOWN);
  }

  /** The columns that two lines head together, the first of which holds several labels itself. */
  Optional<TableHeader> read(String line, String next) {
    boolean labels =
        words(line)
            .filter(w -> labels(line, w, true, 0).or(() -> labels(line, w, false, 0)).isPresent())
            .isPresent();
    return labels ? read(line + " " + next, 0) : Optional.empty();
  }

  private Optional<TableHeader> read(String line, double mostUnknown) {
    Optional<List<Span>> words = words(line);
    return words
        .flatMap(w -> labels(line, w, true, mostUnknown))
        .filter(HeaderReader::isOfPeople)
        .or(
            () ->
                words
                    .flatMap(w -> labels(line, w, false, mostUnknown))
                    .filter(HeaderReader::isOfMeetings));
  }

  /** The words of a line that may be labels; empty where it ends as a sentence or is too long. */
  private Optional<List<Span>> words(String line) {
    if (line.isEmpty() || ".:;,?!".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return Optional.empty();
    }
    List<Span> words = WordShapes.spans(line);
    if (!mayBeginLabel(line, words)) {
      return Optional.empty();
    }
    boolean fits = words.size() > 1 && words.size() <= LONGEST_HEADER;
    return fits ? Optional.of(words) : Optional.empty();
  }

  /** Whether some word begins a label that is no place; every header has such a label. */
  private boolean mayBeginLabel(String line, List<Span> words) {
    String folded = Folding.fold(line);
    for (Span word : words) {
      int begin = word.begin();
      if (Character.isLowerCase(line.charAt(begin))) {
        continue;
      }
      if (!Character.isLetterOrDigit(folded.charAt(begin)) || labels.beginsAt(folded, begin)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPeople(TableHeader header) {
    List<ColumnKind> columns = header.columns();
    boolean named = columns.contains(ColumnKind.NAME) || columns.contains(ColumnKind.PERSON);
    boolean numberAlone = columns.size() == 2 && columns.contains(ColumnKind.ROW_NUMBER);
    return named && !numberAlone && columns.stream().anyMatch(BESIDE_NAMES::contains);
  }

  private static boolean isOfMeetings(TableHeader header) {
    List<ColumnKind> columns = header.columns();
    boolean meeting =
        columns.contains(ColumnKind.MEETING) || columns.contains(ColumnKind.ROW_NUMBER);
    boolean date = columns.contains(ColumnKind.DATE) || columns.contains(ColumnKind.DAY_AND_HOUR);
    // "Sesión Lima" is as good as never a header: hours alone need a third column.
    boolean hours = columns.contains(ColumnKind.TIMES) && columns.size() > 2;
    return meeting && (date || hours);
  }

  /** The cheapest way to read the words as labels. */
  private Optional<TableHeader> labels(
      String line, List<Span> words, boolean people, double mostUnknown) {
    int n = words.size();
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    ColumnKind[] kinds = new ColumnKind[n + 1];
    Arrays.fill(best, Costs.NEVER);
    best[0] = 0;
    double most = mostUnknown + MOST_OF_LABELS;
    int reached = 0;
    for (int begin = 0; begin <= reached && begin < n; begin++) {
      if (best[begin] >= most) {
        continue;
      }
      for (int end = begin + 1; end <= Math.min(n, begin + LONGEST_LABEL); end++) {
        Span span = new Span(words.get(begin).begin(), words.get(end - 1).end());
        Label label = label(span.of(line), people, end - begin);
        double cost = best[begin] + label.cost();
        if (cost < best[end]) {
          reached = Math.max(reached, cost < most ? end : 0);
          best[end] = cost;
          from[end] = begin;
          kinds[end] = label.kind();
        }
      }
    }
    if (best[n] >= most) {
      return Optional.empty();
    }
    List<ColumnKind> columns = new ArrayList<>();
    List<Span> labels = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      columns.add(kinds[end]);
      labels.add(new Span(words.get(from[end]).begin(), words.get(end - 1).end()));
    }
    Collections.reverse(columns);
    Collections.reverse(labels);
    double unknown = columns.size() < ENOUGH_LABELS ? 0 : mostUnknown;
    return best[n] < unknown + MOST_OF_LABELS && columns.size() > 1
        ? Optional.of(new TableHeader(withHours(columns), labels))
            .filter(HeaderReader::areMarksLast)
        : Optional.empty();
  }

  /** Where no column is of hours, they stand behind the days. */
  private static List<ColumnKind> withHours(List<ColumnKind> columns) {
    if (!columns.contains(ColumnKind.TIMES)) {
      Collections.replaceAll(columns, ColumnKind.DATE, ColumnKind.DAY_AND_HOUR);
    }
    return columns;
  }

  /** Columns of crosses stand side by side, behind all others. */
  private static boolean areMarksLast(TableHeader header) {
    int first = header.columns().indexOf(ColumnKind.MARK);
    if (first < 0) {
      return true;
    }
    List<ColumnKind> last = header.columns().subList(first, header.columns().size());
    return last.size() > 1 && last.stream().allMatch(kind -> kind == ColumnKind.MARK);
  }

  /** What words say as a label, and how surely. */
  private record Label(ColumnKind kind, double cost) {}

  private Label label(String words, boolean people, int count) {
    Optional<ColumnKind> whole = labels.kind(words, people);
    if (Character.isLowerCase(words.charAt(0))) {
      boolean misread = whole.isPresent() && words.length() > SHORTEST_SMALL;
      return new Label(whole.orElse(ColumnKind.FREE), misread ? SMALL : Costs.NEVER);
    }
    if (whole.isPresent()) {
      return new Label(whole.get(), LABEL);
    }
    if (ASKING.matcher(words).matches()) {
      return new Label(ColumnKind.FREE, LABEL + PLACE);
    }
    if (people && MEETING_CODE.matcher(words).matches()) {
      return new Label(ColumnKind.MARK, MARKED_MEETING);
    }
    if (!people && labels.isNamedPlace(Folding.fold(words))) {
      // A column of the hours on a country's clocks.
      return new Label(ColumnKind.TIMES, LABEL + PLACE);
    }
    int space = words.indexOf(' ');
    if (!people && space > 0) {
      Optional<ColumnKind> led =
          labels.kind(words.substring(0, space), false).filter(HeaderReader::isTold);
      // "Fecha Belice" are two columns.
      boolean bare = labels.isNamedPlace(Folding.fold(words.substring(space + 1)));
      boolean hours = led.filter(kind -> kind != ColumnKind.DATE || !bare).isPresent();
      if (hours && labels.isPlace(words.substring(space + 1))) {
        return new Label(led.get(), LABEL + PLACE);
      }
    }
    boolean word = count == 1 && words.chars().anyMatch(Character::isLetterOrDigit);
    return new Label(ColumnKind.FREE, word ? UNKNOWN : Costs.NEVER);
  }

  private static boolean isTold(ColumnKind kind) {
    return kind == ColumnKind.TIMES || kind == ColumnKind.DAY_AND_HOUR || kind == ColumnKind.DATE;
  }
}
