package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.Folding;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the headings inside a main section. */
final class Subheadings {
  private static final int SHORTEST_BODY = 50;
  private static final int SHORTEST_PROSE = 80;
  private static final int MOST_WORDS = 12;
  private static final int FEWEST_ALIKE = 2;

  /** "de 9:00 a 11:30", which lines of a schedule have, however long they are. */
  private static final Pattern CLOCK_TIMES =
      Pattern.compile("[0-9][:.h][0-9]{2}\\b.{1,12}\\b[0-9]{1,2}[:.h][0-9]{2}");

  private final MeetingHeadings meetings;
  private final ParticipantHeadings participants;
  private final ItemRuns runs;
  private final HeadingSeries series;
  private final Standing topics;
  private final Vocabulary labelWords;

  Subheadings(RulePack pack, MeetingHeadings meetings) {
    this.meetings = meetings;
    this.participants = new ParticipantHeadings(pack);
    this.labelWords = pack.vocabulary("heading-label");
    this.topics = new Standing(pack);
    this.runs = new ItemRuns(pack);
    this.series = new HeadingSeries(pack);
  }

  /**
   * Topics that stand as headings do, and lines that stand like two headings of sessions: "Después
   * de la misión" among "Día 1" and "Día 2".
   */
  private void standing(
      SectionKind kind, List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    closeTopics(kind, lines, found, cued);
    Map<String, Integer> ways = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (found.get(i).isPresent() && isMeeting(found.get(i).get()) && !lines.get(i).runIn()) {
        ways.merge(way(i, lines, cued), 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (found.get(i).isPresent() || line.opening().isPresent() || !line.paragraph().afterGap()) {
        continue;
      }
      boolean like =
          kind == SectionKind.SESSIONS
              && ways.getOrDefault(way(i, lines, cued), 0) >= FEWEST_ALIKE
              && i + 1 < lines.size()
              && topics.isTopic(line, cued);
      boolean overList =
          kind == SectionKind.METHODOLOGY
              && line.kind().isPresent()
              && i + 1 < lines.size()
              && !lines.get(i + 1).paragraph().afterGap()
              && isListed(lines.get(i + 1))
              && topics.isTopic(line, cued);
      like |= overList;
      char last = cued.text().charAt(line.paragraph().span().end() - 1);
      if (last != '?'
          && last != '.'
          && (like || last != ':' && topics.isTopicApart(i, lines, cued))) {
        found.set(i, Optional.of(Heading.of(line, 2, Optional.empty(), "heading.standing")));
      }
    }
  }

  /** "Apertura", "Por la tarde": topics close above prose, two or more among the sessions. */
  private void closeTopics(
      SectionKind kind, List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    List<Integer> close = new ArrayList<>();
    boolean told = kind == SectionKind.SESSIONS || kind == SectionKind.METHODOLOGY;
    for (int i = 0; told && i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line below = lines.get(i + 1);
      if (found.get(i).isEmpty()
          && line.opening().isEmpty()
          && line.paragraph().afterGap()
          && Character.isLetter(cued.text().charAt(line.paragraph().span().end() - 1))
          && !below.paragraph().afterGap()
          && isProse(below, cued)
          && topics.isTopic(line, cued)) {
        close.add(i);
      }
    }
    if (close.size() >= FEWEST_ALIKE) {
      close.forEach(
          i ->
              found.set(
                  i,
                  Optional.of(Heading.of(lines.get(i), 2, Optional.empty(), "heading.standing"))));
    }
  }

  private static boolean isMeeting(Heading heading) {
    return heading.rule().equals(MeetingHeadings.SESSION)
        || heading.rule().equals(MeetingHeadings.DAY);
  }

  /** How a line stands and ends. */
  private static String way(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    boolean gapBelow = i + 1 < lines.size() && lines.get(i + 1).paragraph().afterGap();
    char last = cued.text().charAt(line.paragraph().span().end() - 1);
    return new StringBuilder()
        .append(line.paragraph().afterGap() ? 'g' : '-')
        .append(gapBelow ? 'g' : '-')
        .append(last == ':' ? ':' : '-')
        .append(line.isCapitals() ? 'C' : '-')
        .toString();
  }

  /** The headings among the lines of a section, its own left out. */
  List<Heading> find(SectionKind kind, List<Line> lines, CuedText cued) {
    return switch (kind) {
      case TITLE_PAGE -> List.of();
      case PARTICIPANTS -> participants.find(lines, cued);
      case OBJECTIVES -> decimals(lines, cued);
      case ANNEX -> inAnnex(lines, cued);
      default -> inText(kind, lines, cued);
    };
  }

  /** Days of a programme, groups of people. */
  private List<Heading> inAnnex(List<Line> lines, CuedText cued) {
    if (PersonLines.areIn(lines, cued)) {
      return participants.find(lines, cued);
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      decimal(line, cued)
          .or(
              () ->
                  line.opening()
                      .filter(o -> o.rule().id().equals(MeetingHeadings.DAY))
                      .filter(o -> line.paragraph().afterGap() && !line.runIn())
                      .flatMap(o -> meetings.heading(line, o, 2, cued.text())))
          .ifPresent(headings::add);
    }
    return headings;
  }

  private static List<Heading> decimals(List<Line> lines, CuedText cued) {
    List<Heading> headings = new ArrayList<>();
    for (Line line : lines) {
      decimal(line, cued).ifPresent(headings::add);
    }
    return headings;
  }

  static Optional<Heading> decimal(Line line, CuedText cued) {
    int depth = line.label().depth();
    boolean sentence = line.runIn() && Sentences.hasFiniteVerb(line.heading().of(cued.text()));
    return depth > 1 && line.canBeHeading() && !sentence
        ? Optional.of(Heading.of(line, depth, Optional.empty(), "heading.decimal"))
        : Optional.empty();
  }

  private List<Heading> inText(SectionKind kind, List<Line> lines, CuedText cued) {
    List<Optional<Heading>> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add(one(i, lines, cued));
    }
    runs.find(lines, found, cued.text());
    runInParagraphs(kind, lines, found, cued);
    series
        .find(lines, i -> found.get(i).isEmpty() && !opensMeeting(lines.get(i).opening()), cued)
        .forEach((i, heading) -> found.set(i, Optional.of(heading)));
    days(lines, found);
    dropDatesOfSessions(lines, found);
    SeriesLevels.settle(found, cued);
    standing(kind, lines, found, cued);
    if (kind == SectionKind.SESSIONS) {
      linesEndingInColon(lines, found, cued);
    }
    List<Heading> headings = new ArrayList<>();
    boolean underOther = false;
    int decimal = 1;
    for (Optional<Heading> heading : found) {
      if (heading.isPresent()) {
        decimal = heading.get().rule().equals("heading.decimal") ? heading.get().level() : decimal;
        if (heading.get().rule().equals("heading.item") && heading.get().level() <= decimal) {
          headings.add(heading.get().at(decimal + 1));
          continue;
        }
        boolean day = heading.get().rule().equals(MeetingHeadings.DAY);
        underOther |= !day;
        // A day's heading stands below that of the visit which the day belongs to.
        headings.add(day && underOther ? heading.get().at(3) : heading.get());
      }
    }
    return headings;
  }

  /**
   * Where days head the parts of a log, "Martes 5 de abril" is one of them, and a session that is
   * named close below a day is told under it.
   */
  private static void days(List<Line> lines, List<Optional<Heading>> found) {
    boolean log = found.stream().anyMatch(h -> isOf(h, HeadingSeries.DATED));
    for (int i = 0; i < lines.size() && log; i++) {
      Optional<Heading> heading = found.get(i);
      boolean close = i > 0 && !lines.get(i).paragraph().afterGap();
      if (isOf(heading, MeetingHeadings.DAY) && !lines.get(i).runIn()) {
        found.set(i, heading.map(h -> h.by(HeadingSeries.DATED)));
      } else if (close
          && isOf(heading, MeetingHeadings.SESSION)
          && isOf(found.get(i - 1), HeadingSeries.DATED)) {
        found.set(i, Optional.empty());
      }
    }
  }

  /**
   * "Jueves 4 de mayo. De 9 a 11 …" right under the heading of a session tells when it was, where
   * no other day follows before the next heading.
   */
  private static void dropDatesOfSessions(List<Line> lines, List<Optional<Heading>> found) {
    for (int i = 1; i < lines.size(); i++) {
      boolean under =
          isOf(found.get(i), MeetingHeadings.DAY)
              && lines.get(i).runIn()
              && isOf(found.get(i - 1), MeetingHeadings.SESSION)
              && !lines.get(i - 1).runIn();
      int next = i + 1;
      while (under && next < lines.size() && found.get(next).isEmpty()) {
        next++;
      }
      if (under && (next == lines.size() || !isOf(found.get(next), MeetingHeadings.DAY))) {
        found.set(i, Optional.empty());
      }
    }
  }

  private static boolean isOf(Optional<Heading> heading, String rule) {
    return heading.filter(h -> h.rule().equals(rule)).isPresent();
  }

  private Optional<Heading> one(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    Optional<Heading> decimal = decimal(line, cued);
    if (decimal.isPresent()) {
      return decimal;
    }
    boolean signed = line.paragraph().isMarked() && line.canBeHeading() && !line.runIn();
    if (line.opening().isPresent()) {
      return meetings
          .heading(line, line.opening().get(), 2, cued.text())
          .filter(heading -> signed || !isSchedule(i, lines, heading, cued));
    }
    if (signed) {
      return Optional.of(Heading.of(line, 2, Optional.empty(), "heading.marked"));
    }
    boolean label = labelWords.contains(line.heading().of(cued.folded()));
    if (!line.canBeHeading() || label || line.label().isPresent()) {
      return Optional.empty();
    }
    boolean marked =
        line.isCapitals() && line.heading().length() >= 5
            || line.paragraph().role() == SourceText.Role.HEADING
            || line.paragraph().bold() && !line.runIn() && wordCount(line, cued) <= MOST_WORDS;
    return marked
        ? Optional.of(Heading.of(line, 2, Optional.empty(), "heading.marked"))
        : Optional.empty();
  }

  /** A line of a schedule tells when a session is, and nothing follows under it. */
  private boolean isSchedule(int i, List<Line> lines, Heading heading, CuedText cued) {
    String text = cued.text();
    Line line = lines.get(i);
    boolean last = i + 1 == lines.size();
    boolean anotherFollows =
        last
            ? line.runIn()
            : opensMeeting(opening(lines.get(i + 1), cued)) && !isProse(lines.get(i + 1), cued);
    String body =
        text.substring(
            Math.min(heading.bodyBegin(), line.paragraph().span().end()),
            line.paragraph().span().end());
    boolean digits = body.chars().anyMatch(Character::isDigit);
    boolean stopped = body.endsWith(".") && !body.endsWith("m.");
    boolean bare =
        line.runIn()
            ? (body.length() < SHORTEST_BODY && digits
                    || digits && !stopped
                    || CLOCK_TIMES.matcher(body).find())
                && !Sentences.hasFiniteVerb(body)
            : !line.isCapitals() && !Sentences.hasFiniteVerb(body);
    return bare && anotherFollows;
  }

  /** "Reunión de coordinación de una hora. Se convino …" tells of what stands above it. */
  private static boolean isProse(Line line, CuedText cued) {
    Span span = line.paragraph().span();
    return span.length() >= SHORTEST_PROSE
        && cued.text().charAt(span.end() - 1) == '.'
        && Sentences.hasFiniteVerb(span.of(cued.text()));
  }

  /** What a line begins with, its bullet left out. */
  private Optional<RuleMatch> opening(Line line, CuedText cued) {
    if (line.opening().isPresent() || !isListed(line)) {
      return line.opening();
    }
    Span span = line.paragraph().span();
    int begin = span.begin();
    while (begin < span.end() && !Character.isLetterOrDigit(cued.text().charAt(begin))) {
      begin++;
    }
    return meetings.opening(cued, begin, span.end());
  }

  private static boolean opensMeeting(Optional<RuleMatch> opening) {
    return opening.filter(match -> !match.rule().id().equals(MeetingHeadings.DAY)).isPresent();
  }

  /**
   * In a methodology: paragraphs that begin with what they are about, whose numbers were lost or
   * never stood.
   */
  private void runInParagraphs(
      SectionKind kind, List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    if (kind != SectionKind.METHODOLOGY) {
      return;
    }
    Map<Integer, Heading> like = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean free = found.get(i).isEmpty() && line.opening().isEmpty();
      if (free && !line.label().isPresent() && !isListed(line)) {
        int at = i;
        runIn(line, cued).ifPresent(heading -> like.put(at, heading));
      }
    }
    removeRecurring(like, cued);
    if (like.size() + found.stream().filter(Optional::isPresent).count() >= 2) {
      like.forEach((i, heading) -> found.set(i, Optional.of(heading)));
    }
  }

  /** "Lugar y fecha: …" below each of several headings is a label. */
  private static void removeRecurring(Map<Integer, Heading> like, CuedText cued) {
    Map<String, Integer> times = new HashMap<>();
    like.values().forEach(h -> times.merge(h.words().of(cued.folded()), 1, Integer::sum));
    like.values().removeIf(h -> times.getOrDefault(h.words().of(cued.folded()), 0) > 1);
  }

  private Optional<Heading> runIn(Line line, CuedText cued) {
    if (!line.runIn()) {
      return ItemRuns.dashHeading(line, cued.text());
    }
    boolean topic = line.canBeHeading() && isTopic(line, cued) && bodyLength(line) >= SHORTEST_BODY;
    return topic
        ? Optional.of(Heading.of(line, 2, Optional.empty(), "heading.run-in"))
        : Optional.empty();
  }

  private static boolean isListed(Line line) {
    return line.paragraph().role() == SourceText.Role.LIST_ITEM
        || line.paragraph().role() == SourceText.Role.TABLE_ROW;
  }

  /** A short line without a verb that ends in a colon and has a list below it. */
  private void linesEndingInColon(List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean colon = cued.text().charAt(line.paragraph().span().end() - 1) == ':';
      boolean list = lines.get(i + 1).paragraph().role() == SourceText.Role.LIST_ITEM;
      boolean free =
          found.get(i).isEmpty()
              && !line.label().isPresent()
              && !Sentences.announcesList(line.heading().of(cued.text()));
      if (free && colon && list && line.canBeHeading() && !line.runIn() && isTopic(line, cued)) {
        found.set(i, Optional.of(Heading.of(line, 2, Optional.empty(), "heading.colon")));
      }
    }
  }

  private boolean isTopic(Line line, CuedText cued) {
    String words = line.heading().of(cued.folded());
    return !labelWords.contains(words)
        && wordCount(line, cued) <= MOST_WORDS
        && Character.isUpperCase(cued.text().charAt(line.heading().begin()))
        && !Sentences.hasFiniteVerb(line.heading().of(cued.text()));
  }

  private static int bodyLength(Line line) {
    return line.paragraph().span().end() - line.bodyBegin();
  }

  private static int wordCount(Line line, CuedText cued) {
    Span heading = line.heading();
    return Folding.fold(heading.of(cued.text())).split(" ", -1).length;
  }
}
