package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Finds main headings without numbers: those whose words are known, and other lines that are
 * written and stand like them.
 */
final class UnnumberedHeadings {
  private static final Pattern NUMBERED =
      Pattern.compile("[0-9]|^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)");

  /** What a part of the sessions is about. */
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(?:sesion|reunion|encuentro|visita|mision|jornada|llamada|taller|webinar|gira|viaje)");

  private static final Optional<SectionKind> SESSIONS = Optional.of(SectionKind.SESSIONS);
  private static final Optional<SectionKind> OBJECTIVES = Optional.of(SectionKind.OBJECTIVES);
  private static final int FEWEST = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST_PART = 60;
  private static final double MOST = 0.75;

  private final Vocabulary labelWords;
  private final Standing standing;
  private final HeadingSeries series;

  UnnumberedHeadings(RulePack pack, HeadingSeries series) {
    this.series = series;
    this.labelWords = pack.vocabulary("heading-label");
    this.standing = new Standing(pack);
  }

  /** Those of a text, in order. */
  List<Line> find(List<Line> lines, List<Line> allKnown, Style style, CuedText cued) {
    PlainMains plain = new PlainMains(lines, cued);
    List<Line> known =
        withoutLabels(style.plain() ? plain.alike(allKnown) : allKnown, lines, style, cued);
    List<Line> headings = new ArrayList<>();
    BitSet knownIndexes = MainHeadings.indexes(known);
    boolean started = false;
    SectionKind kind = SectionKind.OTHER;
    boolean meetingsAreMains =
        known.stream().noneMatch(line -> line.kind().equals(SESSIONS))
            && (!style.plain() || meetingsHaveParts(lines, known, cued));
    BitSet amidMeetings =
        style.capitals() && !meetingsAreMains ? amidMeetings(lines, cued) : new BitSet();
    boolean standsApart = style.plain() && mostStandApart(known, lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (amidMeetings.get(line.index())) {
        continue;
      }
      if (meetingsAreMains && started && isNumberedMeeting(line, style, cued)) {
        if (kind != SectionKind.SESSIONS && i > 0 && isAlike(lines.get(i - 1), style)) {
          // "LOS TALLERES", and below it at once "TALLER 1".
          meetingsAreMains = false;
          continue;
        }
        kind = SectionKind.SESSIONS;
        headings.add(line);
        continue;
      }
      boolean participants = kind == SectionKind.PARTICIPANTS;
      boolean isKnown =
          knownIndexes.get(line.index()) && !(participants && mayNameInstitution(line));
      started |= isKnown;
      if (isKnown) {
        kind = line.kind().orElse(SectionKind.OTHER);
        headings.add(line);
      } else if ((style.marked() || style.capitals() && !participants)
          && (started || style.marked() || opensReport(i, lines, known, cued))
          && isUnknownHeading(line, style, cued)
          && !(kind == SectionKind.SESSIONS && series.isDated(line, cued))) {
        headings.add(line);
      } else if (standsApart
          && !participants
          && standing.isTopicApart(i, lines, cued)
          && endsLike(line, known, cued)
          && !plain.recurs(line)
          && (mayEndSection(i, kind, lines, knownIndexes, cued) || opensLike(line, known, cued))) {
        kind = kind == SectionKind.SESSIONS ? SectionKind.OTHER : kind;
        headings.add(line);
      }
    }
    return headings;
  }

  /** "SEGUNDA VISITA: LIMA", written and standing as the main headings do. */
  private static boolean isNumberedMeeting(Line line, Style style, CuedText cued) {
    return KnownHeadings.isMeeting(line)
        && isAlike(line, style)
        && line.opening()
            .filter(o -> o.rule().id().equals(MeetingHeadings.SESSION))
            .filter(o -> NUMBERED.matcher(o.span().of(cued.folded())).find())
            .isPresent();
  }

  /** Whether headings without an empty line below stand under those of numbered meetings. */
  private static boolean meetingsHaveParts(List<Line> lines, List<Line> known, CuedText cued) {
    if (!new PlainMains(lines, cued).mostHaveGapBelow(known)) {
      return false;
    }
    int meetings = 0;
    for (Line line : lines) {
      if (isNumberedMeeting(line, Style.of(line), cued) && Style.of(line).plain()) {
        int next = line.index() + 1 - lines.get(0).index();
        boolean part =
            PlainMains.hasGapBelow(line, lines)
                && lines.get(next).canBeHeading()
                && !lines.get(next).runIn()
                && !PlainMains.hasGapBelow(lines.get(next), lines)
                && lines.get(next).heading().length() < LONGEST_PART;
        if (!part) {
          return false;
        }
        meetings++;
      }
    }
    return meetings > 1;
  }

  private static boolean isAlike(Line line, Style style) {
    return Style.of(line).equals(style)
        && line.canBeHeading()
        && !line.runIn()
        && line.paragraph().afterGap();
  }

  /** The first heading may say anything where it stands as the others do. */
  private boolean opensReport(int i, List<Line> lines, List<Line> known, CuedText cued) {
    return known.size() >= FEWEST
        && lines.get(0).index() > 0
        && standing.isTopicApart(i, lines, cued);
  }

  /** "PRODUCTO: …" is a label where the headings stand on lines of their own. */
  private List<Line> withoutLabels(List<Line> known, List<Line> lines, Style style, CuedText cued) {
    List<Line> bare = new ArrayList<>();
    for (Line line : known) {
      boolean label =
          style.capitals()
              ? labelWords.contains(line.heading().of(cued.folded()))
                  && (line.runIn() || endsInColon(line, cued))
              : style.plain()
                  && endsInColon(line, cued)
                  && !PlainMains.hasGapBelow(line, lines)
                  && mostStandApart(known, lines);
      if (!label) {
        bare.add(line);
      }
    }
    boolean told = bare.stream().anyMatch(line -> line.kind().equals(OBJECTIVES));
    return told && bare.size() >= FEWEST && bare.stream().noneMatch(Line::runIn) ? bare : known;
  }

  private static boolean mostStandApart(List<Line> known, List<Line> lines) {
    long apart =
        known.stream()
            .filter(line -> line.paragraph().afterGap() && PlainMains.hasGapBelow(line, lines))
            .count();
    return known.size() >= FEWEST - 1 && apart >= MOST * known.size();
  }

  /** With a colon, where most known headings end in one; without, where they don't. */
  private static boolean endsLike(Line line, List<Line> known, CuedText cued) {
    long colons = known.stream().filter(heading -> endsInColon(heading, cued)).count();
    return endsInColon(line, cued) == colons > known.size() / 2;
  }

  private static boolean endsInColon(Line line, CuedText cued) {
    return cued.text().charAt(line.paragraph().span().end() - 1) == ':';
  }

  /**
   * Whether a line that stands as a heading is one of a main section. Amid the sessions it heads a
   * part of them, unless the last session is behind and it speaks of none.
   */
  private static boolean mayEndSection(
      int i, SectionKind kind, List<Line> lines, BitSet known, CuedText cued) {
    if (KnownHeadings.isMeeting(lines.get(i))) {
      return false;
    }
    if (kind != SectionKind.SESSIONS) {
      return true;
    }
    String words = lines.get(i).heading().of(cued.folded());
    return !MEETING.matcher(words).find()
        && !meetingFollows(i, lines, known)
        && (Standing.asks(words) || meetingAbove(i, lines, known));
  }

  private static boolean meetingFollows(int i, List<Line> lines, BitSet known) {
    for (int j = i + 1; j < lines.size() && !known.get(lines.get(j).index()); j++) {
      if (isMeetingHeading(lines.get(j))) {
        return true;
      }
    }
    return false;
  }

  private static boolean meetingAbove(int i, List<Line> lines, BitSet known) {
    for (int j = i - 1; j >= 0 && !known.get(lines.get(j).index()); j--) {
      if (isMeetingHeading(lines.get(j))) {
        return true;
      }
    }
    return false;
  }

  /** "De lo que haremos" among "De la solicitud", "Del viaje" and "De la evaluación". */
  private static boolean opensLike(Line line, List<Line> known, CuedText cued) {
    long like = known.stream().filter(other -> opensWithDe(other, cued)).count();
    return opensWithDe(line, cued) && like >= FEWEST && like >= MOST * known.size();
  }

  private static boolean opensWithDe(Line line, CuedText cued) {
    String words = line.heading().of(cued.folded());
    return words.startsWith("de ") || words.startsWith("del ");
  }

  private static boolean isMeetingHeading(Line line) {
    return line.canBeHeading() && line.paragraph().afterGap() && KnownHeadings.isMeeting(line);
  }

  /** What stands between the headings of two numbered sessions is about the first of them. */
  private static BitSet amidMeetings(List<Line> lines, CuedText cued) {
    BitSet amid = new BitSet();
    int first = -1;
    for (Line line : lines) {
      boolean meeting =
          line.canBeHeading()
              && line.opening()
                  .filter(o -> o.rule().id().equals(MeetingHeadings.SESSION))
                  .filter(o -> Shape.of(o.span().of(cued.text())) == Shape.CAPITALS)
                  .filter(o -> NUMBERED.matcher(o.span().of(cued.folded())).find())
                  .isPresent();
      if (meeting) {
        if (first >= 0) {
          amid.set(first + 1, line.index());
        }
        first = line.index();
      }
    }
    return amid;
  }

  /** "PROGRAMA NACIONAL DE EMPLEO" in a list of participants heads a group of people. */
  private static boolean mayNameInstitution(Line line) {
    SectionKind kind = line.kind().orElse(SectionKind.OTHER);
    return kind == SectionKind.SESSIONS
        || kind == SectionKind.METHODOLOGY
        || kind == SectionKind.PARTICIPANTS;
  }

  private boolean isUnknownHeading(Line line, Style style, CuedText cued) {
    return line.canBeHeading()
        && !line.runIn()
        && Style.of(line).equals(style)
        && line.heading().length() >= SHORTEST
        && line.paragraph().afterGap()
        && !labelWords.contains(line.heading().of(cued.folded()))
        && !KnownHeadings.isMeeting(line);
  }
}
