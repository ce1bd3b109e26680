package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
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
  private static final int MOST_WORDS = 12;
  private static final int LINES_OVER_TABLE = 4;
  private static final int FIRST_WORDS = 2;

  /** "de 9:00 a 11:30", which lines of a schedule have, however long they are. */
  private static final Pattern CLOCK_TIMES =
      Pattern.compile("[0-9][:.h][0-9]{2}\\b.{1,40}\\b[0-9]{1,2}[:.h][0-9]{2}");

  /** Objectives begin with an infinitive. */
  private static final Pattern AIM = Pattern.compile("[a-z]{3,}(?:ar|er|ir)(?:se)?\\b");

  private final MeetingHeadings meetings;
  private final ParticipantHeadings participants;
  private final HeadingKinds kinds;
  private final PeopleBelow people;
  private final ItemRuns runs;
  private final HeadingSeries series;
  private final StandingTopics topics;
  private final RunInTopics runIns;
  private final Vocabulary labelWords;

  Subheadings(RulePack pack, MeetingHeadings meetings) {
    this.meetings = meetings;
    this.participants = new ParticipantHeadings(pack);
    this.kinds = new HeadingKinds(pack);
    this.people = new PeopleBelow(participants, kinds);
    this.labelWords = pack.vocabulary("heading-label");
    this.topics = new StandingTopics(pack);
    this.runIns = new RunInTopics(pack);
    this.runs = new ItemRuns(pack);
    this.series = new HeadingSeries(pack);
  }

  /** The headings among the lines of a section, its own left out. */
  List<Heading> find(SectionKind kind, List<Line> lines, CuedText cued) {
    return switch (kind) {
      case TITLE_PAGE -> List.of();
      case PARTICIPANTS -> participants.find(lines, cued);
      case OBJECTIVES -> aims(lines, cued);
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
          .or(() -> overTable(line, lines, cued))
          .ifPresent(headings::add);
    }
    return headings;
  }

  /** "Lista de asistencia – Sesión 1", one of several that begin alike, above a table. */
  private static Optional<Heading> overTable(Line line, List<Line> lines, CuedText cued) {
    int at = line.index() - lines.get(0).index();
    boolean over =
        line.paragraph().afterGap()
            && line.canBeHeading()
            && !Standing.isItem(line)
            && lines.subList(at + 1, Math.min(lines.size(), at + LINES_OVER_TABLE)).stream()
                .anyMatch(Standing::isListed);
    String first = firstWords(line, cued);
    long alike = lines.stream().filter(other -> firstWords(other, cued).equals(first)).count();
    return over && !first.isEmpty() && alike > 1
        ? Optional.of(
            Heading.of(line, 2, Optional.empty(), "heading.standing")
                .cut(
                    LineReader.trimmed(
                        cued.text(),
                        line.paragraph().span().begin(),
                        line.paragraph().span().end()),
                    line.paragraph().span().end()))
        : Optional.empty();
  }

  private static String firstWords(Line line, CuedText cued) {
    String[] words = line.heading().of(cued.folded()).split(" ", FIRST_WORDS + 1);
    return words.length <= FIRST_WORDS
        ? ""
        : String.join(" ", List.of(words).subList(0, FIRST_WORDS));
  }

  /** "2.1 Objetivo general" is a heading, "2.1 Conocer el registro" an aim. */
  private static List<Heading> aims(List<Line> lines, CuedText cued) {
    List<Heading> headings = new ArrayList<>();
    for (Line line : lines) {
      decimal(line, cued)
          .filter(heading -> !AIM.matcher(heading.words().of(cued.folded())).lookingAt())
          .ifPresent(headings::add);
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
    runs.find(kind, lines, found, cued.text());
    runIns.inMethodology(kind, lines, found, cued);
    series
        .find(lines, i -> found.get(i).isEmpty() && !opensMeeting(lines.get(i).opening()), cued)
        .forEach((i, heading) -> found.set(i, Optional.of(heading)));
    days(lines, found);
    dropDatesOfSessions(lines, found);
    SeriesLevels.settle(found, cued);
    topics.find(kind, lines, found, cued);
    if (kind == SectionKind.SESSIONS) {
      runIns.overLists(lines, found, cued);
    }
    people.settle(lines, found, cued);
    List<Heading> headings = new ArrayList<>();
    boolean underOther = false;
    int decimal = 1;
    boolean overMeetings = false;
    for (Optional<Heading> heading : found) {
      if (heading.isPresent()) {
        if (isOf(heading, "heading.decimal")) {
          decimal = heading.get().level();
          overMeetings = isOverMeetings(heading.get(), cued);
        }
        boolean item =
            isOf(heading, "heading.item") || overMeetings && isOf(heading, MeetingHeadings.SESSION);
        if (item && heading.get().level() <= decimal) {
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

  /** "2.2 Sesiones" stands above them, "2.2 Primera sesi\u00f3n" beside them. */
  private boolean isOverMeetings(Heading heading, CuedText cued) {
    Span words = heading.words();
    return meetings.opening(cued, words.begin(), words.end()).isEmpty()
        && kinds
            .firstWord(cued, words, false)
            .filter(word -> word.kind() == SectionKind.SESSIONS)
            .isPresent();
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
            : opensMeeting(opening(lines.get(i + 1), cued))
                && !StandingTopics.isProse(lines.get(i + 1), cued);
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

  private static boolean isListed(Line line) {
    return line.paragraph().role() == SourceText.Role.LIST_ITEM
        || line.paragraph().role() == SourceText.Role.TABLE_ROW;
  }

  private static int wordCount(Line line, CuedText cued) {
    Span heading = line.heading();
    return Folding.fold(heading.of(cued.text())).split(" ", -1).length;
  }
}
