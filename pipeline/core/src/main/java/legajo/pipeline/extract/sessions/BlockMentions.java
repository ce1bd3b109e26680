package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName.Kind;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/** Reads the meetings that a paragraph, an item or a row names one by one. */
final class BlockMentions {
  private static final int LINE = 400;
  private static final int MOST_SENTENCES = 6;
  private static final int LONGEST_EQUATION = 45;
  private static final Pattern IS =
      Pattern.compile("[:,]? (?:que )?(?:sera|fue|es|era|constituyo|constituye) (?:la|el) ");
  private static final Pattern AND_OTHERS =
      Pattern.compile("[ ,]y (?:de )?(?:[0-9]+ |dos |tres |cuatro |cinco |seis )?$");
  private static final List<String> EQUATIONS =
      List.of(
          " fue ",
          " era ",
          " sera ",
          "consistio en",
          "consistira en",
          "correspondio a",
          " como ",
          "en forma de",
          "con una",
          "con la",
          "tuvo forma de",
          "mediante",
          "(",
          " - ");

  private static final Set<String> JOINED = Set.of(" y la ", " y el ", ", la ", ", el ", " y ");

  /**
   * What may be said of a session to tell what it was: "la segunda sesión fue la llamada del 5".
   */
  private static final Set<Kind> NAMELESS = EnumSet.of(Kind.VISIT, Kind.CONTACT, Kind.PLAIN);

  /** "Sesión 4: visita a Buenos Aires". */
  private static final Set<String> MARKS = Set.of(": ", ". ", " | ", ", ", "\t");

  private final SessionReaders readers;
  private final MeetingText text;

  /** The numbered session that was told of last, and where. */
  private Optional<MentionDraft> latest = Optional.empty();

  BlockMentions(SessionReaders readers, MeetingText text) {
    this.readers = readers;
    this.text = text;
  }

  List<MentionDraft> read(String section, SectionKind kind, Span block) {
    List<MeetingNames.Named> all = named(block);
    opening(section, block)
        .or(() -> readers.elliptic().label(text.cued(), block))
        .or(() -> readers.elliptic().afterDay(readers.lines(), text, block))
        .filter(name -> all.stream().noneMatch(n -> n.span().overlaps(name.span())))
        .ifPresent(name -> all.add(0, name));
    List<MeetingNames.Named> named = withoutEquated(LineCounts.dropped(all, text.folded()));
    List<MentionDraft> found = new ArrayList<>();
    int previous = block.begin();
    for (int i = 0; i < named.size(); i++) {
      MeetingNames.Named name = named.get(i);
      int next =
          Math.min(
              i + 1 < named.size() ? named.get(i + 1).span().begin() : block.end(),
              groupBeside(name.span().end(), block));
      Optional<Telling> how = readers.lines().inBlock(name, block, kind, text);
      if (how.isPresent()) {
        MentionDraft draft = new MentionDraft(name, how.get(), section);
        if (how.get() == Telling.SCHEDULE) {
          boolean dateFirst = readers.lines().followsDate(name, block, text);
          int begin =
              readers
                  .lines()
                  .dayBefore(name, block, text)
                  .map(Span::begin)
                  .orElse(dateFirst ? previous : name.span().end());
          addLines(draft, new Span(begin, Math.min(next, block.end())));
        } else {
          boolean alone = name.span().of(text.text()).indexOf(' ') < 0 && !isGoverned(name, block);
          int begin =
              readers.exceptions().afterException(text.folded(), previous, name.span().begin());
          addSentence(draft, block, alone ? name.span().begin() : begin, next);
        }
        found.add(draft);
        latest = name.meeting().kind() == Kind.NUMBERED ? Optional.of(draft) : latest;
      }
      previous = name.span().end();
    }
    shareJoined(found);
    return found;
  }

  /** "La primera y la tercera sesión fueron de 9 a 11": what is told of the second is of both. */
  private void shareJoined(List<MentionDraft> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      MentionDraft first = found.get(i);
      MentionDraft second = found.get(i + 1);
      int end = first.named.span().end();
      int begin = second.named.span().begin();
      boolean joined = begin > end && JOINED.contains(text.folded().substring(end, begin));
      if (joined && first.times.isEmpty()) {
        first.times.addAll(second.times);
        first.shifts.addAll(second.shifts);
        first.cues.addAll(second.cues);
        first.sameTimes = second.sameTimes;
        first.platform = first.platform.or(() -> second.platform);
      }
    }
  }

  /** "una reunión de coordinación en abril y tres sesiones": where the others begin. */
  private int groupBeside(int from, Span block) {
    for (MeetingNames.Named group : text.groupsIn(block)) {
      int begin = group.span().begin();
      if (begin > from && AND_OTHERS.matcher(text.folded().substring(from, begin)).find()) {
        return begin;
      }
    }
    return block.end();
  }

  /** "La segunda se desarrolló en Lima", where the paragraphs before tell of the first session. */
  private Optional<MeetingNames.Named> opening(String section, Span block) {
    Optional<Integer> next =
        latest
            .filter(draft -> draft.section.equals(section))
            .flatMap(draft -> draft.named.meeting().number())
            .map(number -> number + 1);
    return next.isEmpty() ? Optional.empty() : opening(block, next).or(() -> governed(block, next));
  }

  private Optional<MeetingNames.Named> opening(Span block, Optional<Integer> next) {
    return readers
        .elliptic()
        .ordinal(text.folded(), block)
        .filter(name -> name.meeting().number().equals(next));
  }

  /** "Una semana después tuvo lugar la segunda". */
  private Optional<MeetingNames.Named> governed(Span block, Optional<Integer> next) {
    return readers.elliptic().among(text.folded(), block, List.of(), List.of()).stream()
        .filter(name -> name.meeting().kind() == Kind.NUMBERED)
        .filter(name -> name.meeting().number().equals(next))
        .filter(name -> isGoverned(name, block))
        .findFirst();
  }

  /** "tuvo lugar la segunda". */
  private boolean isGoverned(MeetingNames.Named name, Span block) {
    return text.within(block).stream()
        .filter(MentionFacts::tellsOfHolding)
        .anyMatch(cue -> cue.span().end() + " la ".length() == name.span().begin());
  }

  /** The meetings named one by one, those without their noun among them. */
  private List<MeetingNames.Named> named(Span block) {
    List<MeetingNames.Named> single = text.singleIn(block);
    List<MeetingNames.Named> groups = text.groupsIn(block);
    List<MeetingNames.Named> plurals = text.pluralsIn(block);
    if (single.isEmpty() && groups.isEmpty() && plurals.isEmpty()) {
      return new ArrayList<>();
    }
    List<MeetingNames.Named> known = new ArrayList<>(single);
    known.addAll(groups);
    List<MeetingNames.Named> named = new ArrayList<>(single);
    for (MeetingNames.Named name : readers.elliptic().among(text.folded(), block, known, plurals)) {
      if (!isPointedTo(name, block)) {
        named.add(name);
      }
    }
    named.sort(Comparator.comparingInt(name -> name.span().begin()));
    return named;
  }

  /** "mismo horario que la segunda" tells nothing of the second. */
  private boolean isPointedTo(MeetingNames.Named name, Span block) {
    for (RuleMatch match : text.within(block)) {
      if (MentionFacts.isSameTimes(match) && match.span().overlaps(name.span())) {
        return true;
      }
    }
    return false;
  }

  /** "La primera sesión consistió en una visita técnica": the visit is the session. */
  private List<MeetingNames.Named> withoutEquated(List<MeetingNames.Named> single) {
    List<MeetingNames.Named> kept = new ArrayList<>();
    Optional<MeetingNames.Named> previous = Optional.empty();
    for (MeetingNames.Named whole : single) {
      MeetingNames.Named name = equatedVisit(kept, previous, whole);
      boolean nameless = NAMELESS.contains(name.meeting().kind());
      if (!nameless || previous.filter(session -> areEquated(session, name)).isEmpty()) {
        kept.add(name);
      }
      previous = Optional.of(name);
    }
    return kept;
  }

  /** "Pasantía: será el cuarto encuentro": both words name the fourth meeting. */
  private MeetingNames.Named equatedVisit(
      List<MeetingNames.Named> kept,
      Optional<MeetingNames.Named> previous,
      MeetingNames.Named session) {
    boolean visit =
        previous.filter(name -> name.meeting().kind() == Kind.VISIT).isPresent()
            && session.meeting().kind() == Kind.NUMBERED;
    if (!visit || previous.get().span().end() > session.span().begin()) {
      return session;
    }
    Span name = previous.get().span();
    String between = text.folded().substring(name.end(), session.span().begin());
    if (!IS.matcher(between).matches()) {
      return session;
    }
    kept.remove(previous.get());
    return new MeetingNames.Named(session.meeting(), name, session.rule());
  }

  private boolean areEquated(MeetingNames.Named session, MeetingNames.Named visit) {
    int end = session.span().end();
    int begin = visit.span().begin();
    if (session.meeting().kind() != Kind.NUMBERED
        || begin < end
        || begin - end > LONGEST_EQUATION) {
      return false;
    }
    String between = text.folded().substring(end, begin);
    if (MARKS.contains(between)) {
      return true;
    }
    boolean closed = between.indexOf('(') >= 0 && between.indexOf(')') >= 0;
    return between.indexOf('.') < 0 && !closed && EQUATIONS.stream().anyMatch(between::contains);
  }

  /** The line of a schedule: its first two sentences. */
  private void addLines(MentionDraft draft, Span rest) {
    int limit = Math.min(rest.end(), rest.begin() + LINE);
    int first = SentenceBounds.end(text.text(), rest.begin(), limit);
    readers.facts().addLine(draft, text, new Span(rest.begin(), first));
    addSentences(draft, new Span(SentenceBounds.skipSpaces(text.text(), first, limit), limit));
    draft.tense = VerbTense.of(text.text(), new Span(rest.begin(), limit));
  }

  /** The first two sentences, and those that a label such as "Fecha:" begins. */
  void addSentences(MentionDraft draft, Span sentences) {
    int begin = sentences.begin();
    for (int count = 0; begin < sentences.end(); count++) {
      Span sentence = new Span(begin, SentenceBounds.end(text.text(), begin, sentences.end()));
      if (readers.lines().label(sentence, text).isPresent()) {
        readers.facts().addLine(draft, text, sentence);
      } else if (MeetingGroups.isOfAll(sentence, text)) {
        count--;
      } else if (count < 2
          || count < MOST_SENTENCES && readers.facts().tellsHours(sentence, text)) {
        readers.facts().addBody(draft, text, sentence);
      }
      begin = SentenceBounds.skipSpaces(text.text(), sentence.end(), sentences.end());
    }
  }

  /** The sentence that names a meeting, from the name before it to the name after it. */
  private void addSentence(MentionDraft draft, Span block, int previous, int next) {
    Span sentence = SentenceBounds.around(text.text(), draft.named.span().begin(), block);
    int begin = Math.max(sentence.begin(), previous);
    int end = Math.max(draft.named.span().end(), Math.min(sentence.end(), next));
    readers.facts().addSentence(draft, text, new Span(begin, end), sentence);
    dropCancelledElsewhere(draft, block);
    draft.tense = VerbTense.of(text.text(), sentence);
    int rest = SentenceBounds.skipSpaces(text.text(), end, block.end());
    if (end == sentence.end() && rest < next) {
      addFollowing(draft, new Span(rest, Math.min(next, block.end())));
    }
  }

  /** "Se suprimió el taller al pasar su tema a la segunda sesión": that one was not suppressed. */
  private void dropCancelledElsewhere(MentionDraft draft, Span block) {
    if (readers.lines().prepositionBefore(draft.named, block, text.folded())) {
      int name = draft.named.span().begin();
      draft.cues.removeIf(cue -> cue.hint() == Hint.CANCELLED && cue.span().end() <= name);
    }
  }

  /** The two sentences after the one that names a meeting, up to the name of another. */
  private void addFollowing(MentionDraft draft, Span rest) {
    int begin = rest.begin();
    for (int count = 0; count < 2 && begin < rest.end(); count++) {
      Span sentence = new Span(begin, SentenceBounds.end(text.text(), begin, rest.end()));
      readers.following().add(draft, text, sentence);
      begin = SentenceBounds.skipSpaces(text.text(), sentence.end(), rest.end());
    }
  }
}
