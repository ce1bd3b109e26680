package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Reads what is said of several meetings at once: "Las sesiones se hicieron por Zoom, de 9 a 11".
 */
final class MeetingGroups {
  private static final int LONGEST_ARTICLE = 12;
  private static final int LONGEST_DAY = 32;
  private static final int LONGEST_JOINT = 40;
  private static final Pattern JOINED = Pattern.compile("(?: [a-z]+){0,3} y (?:una|un|otra|otro) ");
  private static final Pattern ROOM =
      Pattern.compile(
          "\\ben (?:el|la|los|las) (?:auditorio|sede|salon|sala de (?:reuniones|juntas|sesiones)|instalaciones|local|aula|escuela)\\b");
  private static final Pattern ALL = Pattern.compile("(?:tod[ao]s|cada|ambas|ambos)\\b");
  private static final List<String> ONE_OF_THEM =
      List.of(" la del ", " el del ", " la de ", " la realizada el ", " la celebrada el ");
  private static final String HOURS = "horario";
  private static final List<String> RELATIVES =
      List.of(
          " que se ",
          " cual se ",
          " donde se ",
          " y se ",
          " para fijar ",
          " para acordar ",
          " para definir ",
          " que fijo ",
          " que acordo ",
          " que definio ",
          " y acordo ",
          " y fijo ");

  private final MentionFacts facts;
  private final MeetingExceptions exceptions;

  MeetingGroups(RulePack pack, MeetingNames names, MentionFacts facts) {
    this.facts = facts;
    this.exceptions = new MeetingExceptions(pack, names);
  }

  /** What is said of several meetings in a block. */
  List<MentionDraft> read(Span block, String section, MeetingText text) {
    List<MentionDraft> drafts = agreed(block, section, text);
    boolean told = drafts.stream().anyMatch(draft -> draft.platform.isPresent());
    drafts.addAll(plurals(block, section, text));
    if (!told) {
      List<MeetingNames.Named> all = new ArrayList<>(text.groupsIn(block));
      all.addAll(text.singleIn(block));
      platformAlone(text.within(block), block, all, section, text).ifPresent(drafts::add);
    }
    return drafts;
  }

  /**
   * The groups in a block, each with what is said of it up to the next name of a meeting, and the
   * clocks of the countries.
   */
  List<MentionDraft> agreed(Span block, String section, MeetingText text) {
    List<RuleMatch> matches = text.within(block);
    List<MeetingNames.Named> groups =
        text.groupsIn(block).stream()
            .filter(group -> !isOfOne(group, block, text.folded()))
            .toList();
    List<MeetingNames.Named> all = new ArrayList<>(groups);
    all.addAll(text.singleIn(block));
    List<MentionDraft> drafts = new ArrayList<>();
    for (MeetingNames.Named group : groups) {
      Span sentence = SentenceBounds.around(text.text(), group.span().begin(), block);
      int end = nextName(all, joinedEnd(group, all, text.folded()), sentence.end());
      MentionDraft draft = new MentionDraft(group, Telling.PROSE, section);
      if (firstIn(sentence, all, group)) {
        MentionFacts.addCues(draft, text, new Span(sentence.begin(), group.span().begin()));
      }
      facts.addGroup(draft, text, new Span(afterGroup(group, text.folded()), end));
      draft.place = facts.placeOfHolding(draft, sentence, text.folded());
      draft.inPerson = inRoom(sentence, text.folded());
      draft.except.addAll(
          exceptions.in(all, text.folded(), new Span(group.span().end(), sentence.end())));
      draft.tense = VerbTense.of(text.text(), sentence);
      if (draft.platform.isEmpty() && firstIn(sentence, all, group)) {
        draft.platform = platformBefore(matches, sentence, group);
      }
      if (saysAnything(draft, block)) {
        drafts.add(draft);
      }
    }
    sharedHours(block, section, text).ifPresent(drafts::add);
    return drafts;
  }

  /** What a block under the heading of one meeting says of all by words such as "todas". */
  List<MentionDraft> ofAll(Span block, String section, MeetingText text) {
    return agreed(block, section, text).stream()
        .filter(draft -> isOfAll(draft.named, text.folded()))
        .toList();
  }

  /** Whether a sentence speaks of all meetings by words such as "todas". */
  static boolean isOfAll(Span sentence, MeetingText text) {
    return text.groupsIn(sentence).stream().anyMatch(group -> isOfAll(group, text.folded()));
  }

  private static boolean isOfAll(MeetingNames.Named group, String folded) {
    return group.meeting().kind() == MeetingName.Kind.ALL
        && ALL.matcher(folded).region(group.span().begin(), group.span().end()).lookingAt();
  }

  /** "Las dos primeras jornadas fueron en el auditorio de la Escuela". */
  private static Optional<Span> inRoom(Span sentence, String folded) {
    Matcher room = ROOM.matcher(folded).region(sentence.begin(), sentence.end());
    return room.find() ? Optional.of(new Span(room.start(), room.end())) : Optional.empty();
  }

  /** "siempre de 10 a 12": the small word before the hours belongs to them. */
  private static int afterGroup(MeetingNames.Named group, String folded) {
    int end = group.span().end();
    return folded.startsWith(" de", end - 3) ? end - 2 : end;
  }

  /** "tres sesiones y una sesión intermedia, por Zoom": what follows is said of both. */
  private static int joinedEnd(
      MeetingNames.Named group, List<MeetingNames.Named> all, String folded) {
    int end = group.span().end();
    return all.stream()
        .filter(name -> name.span().begin() > end)
        .filter(name -> name.span().begin() - end <= LONGEST_JOINT)
        .filter(name -> JOINED.matcher(folded.substring(end, name.span().begin())).matches())
        .map(name -> name.span().end())
        .findFirst()
        .orElse(end);
  }

  /** "El horario fue…" is said of all meetings where a paragraph opens with it, else of one. */
  private static boolean isOfOne(MeetingNames.Named group, Span block, String folded) {
    return folded.substring(group.span().begin(), group.span().end()).contains(HOURS)
        && group.span().begin() > block.begin();
  }

  /** "Hubo dos reuniones de coordinación, el 3 y el 17 de marzo". */
  private List<MentionDraft> plurals(Span block, String section, MeetingText text) {
    List<MentionDraft> drafts = new ArrayList<>();
    for (MeetingNames.Named plural : text.pluralsIn(block)) {
      Span sentence = SentenceBounds.around(text.text(), plural.span().begin(), block);
      MentionDraft draft = new MentionDraft(plural, Telling.PROSE, section);
      facts.addGroup(draft, text, new Span(plural.span().end(), sentence.end()));
      MentionFacts.addCues(draft, text, new Span(sentence.begin(), plural.span().begin()));
      addOneByOne(draft, new Span(sentence.end(), block.end()), text.folded());
      drafts.add(draft);
    }
    return drafts;
  }

  /** "En la del 24 de junio se revisó la lista. En la del 10 de septiembre se cerró". */
  private static void addOneByOne(MentionDraft draft, Span rest, String folded) {
    for (String words : ONE_OF_THEM) {
      for (int at = folded.indexOf(words, rest.begin());
          at >= 0 && at < rest.end();
          at = folded.indexOf(words, at + 1)) {
        int begin = at + words.length();
        draft.scopes.add(
            new Scope(
                Standing.SENTENCE, new Span(begin, Math.min(rest.end(), begin + LONGEST_DAY))));
      }
    }
  }

  /** "Honduras tiene una hora menos que Cuba", wherever it stands. */
  Optional<MentionDraft> sharedHours(Span block, String section, MeetingText text) {
    MeetingNames.Named all =
        new MeetingNames.Named(
            MeetingName.of(MeetingName.Kind.ALL),
            new Span(block.begin(), block.begin()),
            "session.group");
    MentionDraft draft = new MentionDraft(all, Telling.PROSE, section);
    facts.addShifts(draft, text, block);
    return draft.shifts.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  /** A product that is named without the meetings held by it: "Se usó la plataforma Zoom". */
  private static Optional<MentionDraft> platformAlone(
      List<RuleMatch> matches,
      Span block,
      List<MeetingNames.Named> named,
      String section,
      MeetingText text) {
    Optional<SessionMention.Fact> platform = Platforms.in(matches);
    if (platform.isEmpty()) {
      return Optional.empty();
    }
    Span words = platform.get().words().get(0).span();
    Span sentence = SentenceBounds.around(text.text(), words.begin(), block);
    if (named.stream().anyMatch(other -> sentence.contains(other.span()))) {
      return Optional.empty();
    }
    MeetingName all = MeetingName.of(MeetingName.Kind.ALL);
    MentionDraft draft =
        new MentionDraft(
            new MeetingNames.Named(all, words, "session.platform"), Telling.PROSE, section);
    draft.platform = platform;
    return Optional.of(draft);
  }

  private static int nextName(List<MeetingNames.Named> all, int from, int limit) {
    int next = limit;
    for (MeetingNames.Named other : all) {
      if (other.span().begin() >= from) {
        next = Math.min(next, other.span().begin());
      }
    }
    return Math.max(next, from);
  }

  private static boolean firstIn(
      Span sentence, List<MeetingNames.Named> all, MeetingNames.Named group) {
    return all.stream()
        .noneMatch(
            other ->
                sentence.contains(other.span()) && other.span().begin() < group.span().begin());
  }

  private static Optional<SessionMention.Fact> platformBefore(
      List<RuleMatch> matches, Span sentence, MeetingNames.Named group) {
    return Platforms.in(
        matches.stream()
            .filter(m -> sentence.contains(m.span()) && m.span().end() <= group.span().begin())
            .toList());
  }

  private static boolean saysAnything(MentionDraft draft, Span block) {
    boolean all = draft.named.meeting().kind() == MeetingName.Kind.ALL;
    boolean opens = draft.named.span().begin() - block.begin() <= LONGEST_ARTICLE;
    return draft.platform.isPresent()
        || draft.place.isPresent()
        || draft.inPerson.isPresent()
        || !draft.times.isEmpty()
        || all && (opens || !draft.cues.isEmpty() || draft.tense.isPresent());
  }

  /**
   * Where a sentence turns from one meeting to those that it agreed on: "una reunión de
   * coordinación, en la que se fijaron dos sesiones, ambas de 14 a 16 horas".
   *
   * @param held whether the sentence says of the meeting that it was held
   */
  static int agreedFrom(MeetingNames.Named name, Span sentence, boolean held, MeetingText text) {
    boolean agrees = name.meeting().kind() == MeetingName.Kind.COORDINATION && !held;
    int from = Math.max(name.span().end(), sentence.begin());
    for (MeetingNames.Named group : text.groupsIn(sentence)) {
      int begin = group.span().begin();
      if (begin >= from && (agrees || turns(text.folded().substring(from, begin)))) {
        return begin;
      }
    }
    return sentence.end();
  }

  private static boolean turns(String words) {
    return RELATIVES.stream().anyMatch(words::contains);
  }
}
