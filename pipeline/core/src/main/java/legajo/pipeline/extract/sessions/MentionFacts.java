package legajo.pipeline.extract.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.HourShift;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.extract.clock.ClockReader;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads what stands in the scope of a mention: cues, times, platform, place. */
final class MentionFacts {
  private static final String LENGTH = "session.length";
  private static final String CUE = "session.cue";
  private static final String SAME_TIMES = "session.same-times";
  private static final Set<String> HOLDING = Set.of("held", "planned", "moved");

  /** "De 10 a 11." */
  private static final Pattern HOURS_ALONE =
      Pattern.compile(
          "(?:de |desde las? |entre las? |a las? )[0-9]{1,2}(?: a | a las? | y las? | hasta las? )[0-9]{1,2}\\.?");

  /** "La estancia fue de dos semanas, de 8 a 17". */
  static final Pattern STAY =
      Pattern.compile(
          "(?:toda |todo )?(?:la|el|esta|este) (?:estancia|estadia|visita|pasantia|mision|intercambio|gira|viaje|semana|comision|programa)\\b");

  private static final Pattern DAILY =
      Pattern.compile(
          "\\b(?:ambos dias|cada dia|todos los dias|los (?:dos|tres|cuatro|cinco) dias|diari[ao]s?"
              + "|diariamente|como los demas dias|(?:en )?ambas jornadas|cada jornada|de lunes a viernes)\\b");

  private static final int NEAR = 60;

  /** "De ", "Desde las ", "Hora: ". */
  private static final int LONGEST_LEAD = 10;

  private static final int BESIDE = 25;
  private static final int SHORT = 120;
  private static final int OPENING = 30;

  private final ClockReader clocks;
  private final MeetingPresence presence;
  private final HourShifts shifts;
  private final VisitVerbs visits;
  private final Vocabulary workingHours;

  MentionFacts(RulePack pack) {
    this.clocks = new ClockReader(pack);
    this.presence = new MeetingPresence(pack);
    this.shifts = new HourShifts(pack);
    this.visits = new VisitVerbs(pack);
    this.workingHours = pack.vocabulary("working-hours");
  }

  /** Adds a line that is about a meeting, and everything in it. */
  void addLine(MentionDraft draft, MeetingText text, Span line) {
    draft.scopes.add(new Scope(Standing.LINE, line));
    addFacts(draft, text, line, line.end());
    presence.addOfNoun(draft, text.folded());
    presence.add(draft, text, line);
  }

  /**
   * Adds the sentence that names a meeting.
   *
   * @param part the part of the sentence that is about this meeting and no other
   */
  void addSentence(MentionDraft draft, MeetingText text, Span part, Span sentence) {
    draft.scopes.add(new Scope(Standing.SENTENCE, part));
    addFacts(draft, text, part, MeetingGroups.agreedFrom(draft.named, part, true, text));
    if (draft.telling == SessionMention.Telling.OPENING) {
      presence.addOfNoun(draft, text.folded());
    }
    presence.add(draft, text, besideName(draft.named.span(), text.folded(), sentence));
  }

  /**
   * Only words near the name tell where the meeting was: "La tercera sesión fue la visita", "La
   * visita, que se tiene por primera sesión".
   */
  private static Span besideName(Span name, String folded, Span sentence) {
    boolean as =
        folded.startsWith("por ", name.begin() - 4) || folded.startsWith("como ", name.begin() - 5);
    int begin = as ? Math.max(sentence.begin(), name.begin() - NEAR) : name.end();
    return new Span(begin, Math.max(begin, Math.min(sentence.end(), name.end() + BESIDE)));
  }

  /** Adds where people met, as words say it. */
  void addPresence(MentionDraft draft, MeetingText text, Span scope) {
    presence.add(draft, text, scope);
  }

  /** Adds the first place that a cell names. */
  void addPlace(MentionDraft draft, MeetingText text, Span cell) {
    draft.place = presence.within(text.folded(), cell).or(() -> draft.place);
  }

  private static void addLength(MentionDraft draft, List<RuleMatch> matches) {
    for (RuleMatch match : matches) {
      if (match.rule().id().equals(LENGTH) && draft.length.isEmpty()) {
        draft.length = match.value("clock_difference").map(Integer::parseInt);
      }
    }
  }

  /** Adds what is said of several meetings. */
  void addGroup(MentionDraft draft, MeetingText text, Span words) {
    draft.scopes.add(new Scope(Standing.SENTENCE, words));
    addFacts(draft, text, words, words.end());
  }

  /** Adds all that the words say; clock times only from before an end. */
  private void addFacts(MentionDraft draft, MeetingText text, Span words, int endOfTimes) {
    addCues(draft, text, words);
    draft.times.addAll(clocks.read(text.cued(), new Span(words.begin(), endOfTimes)));
    addLength(draft, text.within(words));
    addShifts(draft, text, words);
    addMatches(draft, text.within(words));
  }

  /**
   * Adds a sentence of the text under a heading: its times and platform count only where it speaks
   * of the meeting being held, or is short, or where places stand beside them.
   */
  void addBody(MentionDraft draft, MeetingText text, Span sentence) {
    draft.scopes.add(new Scope(Standing.BODY, sentence));
    int before = draft.cues.size();
    addCues(draft, text, sentence);
    if (draft.isInPerson()) {
      draft.cues.addAll(visits.in(text.folded(), sentence));
      draft
          .cues
          .subList(before, draft.cues.size())
          .sort(Comparator.comparingInt(cue -> cue.span().begin()));
    }
    boolean stay =
        draft.isInPerson()
            && STAY.matcher(text.folded()).region(sentence.begin(), sentence.end()).lookingAt();
    boolean held = draft.cues.size() > before || tellsHours(sentence, text) || stay;
    addTold(draft, text, sentence, held, held || sentence.length() <= SHORT);
  }

  /** Adds what a sentence tells of when, where and by what a meeting was held. */
  void addTold(MentionDraft draft, MeetingText text, Span sentence, boolean held, boolean told) {
    List<HourShift> clocksCompared = shifts.in(text, sentence);
    int end = MeetingGroups.agreedFrom(draft.named, sentence, opensHeld(draft, sentence), text);
    Span words = new Span(sentence.begin(), end);
    List<ClockTimes> all =
        HOURS_ALONE.matcher(words.of(text.folded())).matches()
            ? clocks.readCell(text.cued(), words)
            : clocks.read(text.cued(), words);
    for (ClockTimes times : all) {
      if (held
          || times.span().begin() - sentence.begin() <= LONGEST_LEAD
          || told && opens(times, sentence, text.folded())
          || followsDay(times, sentence, text.folded())
          || draft.isInPerson() && isDaily(times, sentence, text.folded())
          || !times.places().isEmpty()
          || !clocksCompared.isEmpty()) {
        draft.times.add(times);
      }
    }
    List<RuleMatch> matches = text.within(sentence);
    if (!draft.times.isEmpty()) {
      addLength(draft, matches);
    }
    draft.place = draft.place.or(() -> placeIn(draft, sentence, text.folded()));
    draft.shifts.addAll(clocksCompared);
    draft.sameTimes = draft.sameTimes.or(() -> sameTimes(matches));
    if (told) {
      draft.platform = draft.platform.or(() -> Platforms.in(matches));
    }
  }

  /** "Las tres jornadas tuvieron lugar en La Paz": the place right after what says so. */
  Optional<ClockTimes.Place> placeOfHolding(MentionDraft draft, Span sentence, String folded) {
    return draft.cues.stream()
        .filter(cue -> sentence.contains(cue.span()))
        .filter(cue -> cue.hint() == Hint.HELD || cue.hint() == Hint.PLANNED)
        .flatMap(cue -> presence.after(folded, cue.span().end(), sentence.end()).stream())
        .findFirst();
  }

  /** Where a sentence says that a meeting was: at its beginning, or after what says that it was. */
  private Optional<ClockTimes.Place> placeIn(MentionDraft draft, Span sentence, String folded) {
    return presence.opening(folded, sentence).or(() -> placeOfHolding(draft, sentence, folded));
  }

  /** "Las tres jornadas corrieron de 9 a 4": a sentence whose subject is the hours themselves. */
  boolean tellsHours(Span sentence, MeetingText text) {
    return opensWithHours(sentence, text) || !shifts.in(text, sentence).isEmpty();
  }

  /** "Las tres jornadas corrieron". */
  boolean opensWithHours(Span sentence, MeetingText text) {
    return workingHours.endOfTermAt(text.folded(), sentence.begin()) > 0;
  }

  /** "De 9 a 11, por Zoom"; in "Se dijo que abre a las 9" the time is another's. */
  private static boolean opens(ClockTimes times, Span sentence, String folded) {
    int begin = times.span().begin();
    int from = DayWords.opening(folded, sentence).map(Span::end).orElse(sentence.begin());
    return begin - from <= NEAR && !folded.substring(sentence.begin(), begin).contains(" que ");
  }

  /** "El 10 de mayo, de 14:00 a 15:30 horas, Guatemala leyó": the day and at once the hours. */
  private static boolean followsDay(ClockTimes times, Span sentence, String folded) {
    return DayWords.opening(folded, sentence)
        .filter(day -> times.span().begin() - day.end() <= LONGEST_LEAD)
        .isPresent();
  }

  /** "dirigieron un taller, de 9:00 a 16:00 ambos días": the hours of each day of a stay. */
  private static boolean isDaily(ClockTimes times, Span sentence, String folded) {
    int begin = Math.max(sentence.begin(), times.span().begin() - BESIDE);
    int end = Math.min(sentence.end(), times.span().end() + NEAR);
    return DAILY.matcher(folded).region(begin, end).find();
  }

  private static boolean opensHeld(MentionDraft draft, Span sentence) {
    Span opening = new Span(sentence.begin(), Math.min(sentence.end(), sentence.begin() + OPENING));
    return draft.cues.stream()
        .anyMatch(cue -> cue.hint() == Hint.HELD && opening.contains(cue.span()));
  }

  /** The times in a cell of a column of hours. */
  List<ClockTimes> times(MeetingText text, Span cell) {
    return clocks.readCell(text.cued(), cell);
  }

  /** Whether a stretch holds times of day. */
  boolean tellsTimes(MeetingText text, Span stretch) {
    return !clocks.read(text.cued(), stretch).isEmpty();
  }

  /** Gives times whose ends stand in a line of their own ("Hora de término: 11:00") these ends. */
  void addEnd(MentionDraft draft, MeetingText text, Span line) {
    List<ClockTimes> ends = clocks.readCell(text.cued(), line);
    boolean open = draft.times.stream().allMatch(time -> time.end().isEmpty());
    if (!open || ends.size() != draft.times.size()) {
      return;
    }
    for (int i = 0; i < ends.size(); i++) {
      draft.times.set(i, draft.times.get(i).until(ends.get(i)));
    }
  }

  /** The times in running text. */
  List<ClockTimes> timesIn(MeetingText text, Span stretch) {
    return clocks.read(text.cued(), stretch);
  }

  /** Adds what tells the hours of one country from those of another. */
  void addShifts(MentionDraft draft, MeetingText text, Span stretch) {
    draft.shifts.addAll(shifts.in(text, stretch));
  }

  /** Adds platform and repeated times that these matches tell. */
  static void addMatches(MentionDraft draft, List<RuleMatch> matches) {
    draft.sameTimes = draft.sameTimes.or(() -> sameTimes(matches));
    draft.platform = draft.platform.or(() -> Platforms.in(matches));
  }

  /** Whether a match says that a meeting was held or is to be. */
  static boolean tellsOfHolding(RuleMatch match) {
    return isCue(match) && match.given("cue").filter(HOLDING::contains).isPresent();
  }

  /** Whether a match tells of what became of a meeting, by whichever rule. */
  static boolean isCue(RuleMatch match) {
    return match.rule().id().startsWith(CUE);
  }

  static boolean isSameTimes(RuleMatch match) {
    return match.rule().id().startsWith(SAME_TIMES);
  }

  private static Optional<SessionMention.SameTimes> sameTimes(List<RuleMatch> matches) {
    for (RuleMatch match : matches) {
      if (isSameTimes(match)) {
        Optional<Integer> number = match.given("number").map(Integer::parseInt);
        return Optional.of(new SessionMention.SameTimes(match.span(), number));
      }
    }
    return Optional.empty();
  }

  static void addCues(MentionDraft draft, MeetingText text, Span scope) {
    for (RuleMatch match : text.within(scope)) {
      if (isCue(match)) {
        String hint = match.given("cue").orElseThrow().toUpperCase(Locale.ROOT);
        draft.cues.add(new Cue(Hint.valueOf(hint), match.span()));
      }
    }
  }
}
