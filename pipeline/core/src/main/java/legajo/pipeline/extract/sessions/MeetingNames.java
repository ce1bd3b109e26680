package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.MeetingName;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the names of meetings in a stretch of text, and what else the session rules find there. */
final class MeetingNames {
  private static final Set<MeetingName> PLURALS =
      Set.of(
          MeetingName.of(MeetingName.Kind.COORDINATION),
          MeetingName.of(MeetingName.Kind.INTERMEDIATE),
          MeetingName.of(MeetingName.Kind.EXTRAORDINARY));
  private static final String KIND = "kind";
  private static final String GROUP = "group";

  private final RuleSet rules;
  private final Vocabulary kindAlone;
  private final Vocabulary number;
  private final Vocabulary ordinal;
  private final Vocabulary name;
  private final Vocabulary noun;
  private final Vocabulary talkNoun;

  MeetingNames(RulePack pack) {
    this.rules = pack.rules("sessions");
    this.kindAlone = pack.vocabulary("meeting-kind-alone");
    this.number = pack.vocabulary("meeting-number");
    this.ordinal = pack.vocabulary("ordinal");
    this.name = pack.vocabulary("meeting-name");
    this.noun = pack.vocabulary("session-noun");
    this.talkNoun = pack.vocabulary("coordination-noun");
  }

  /**
   * Words that name a meeting.
   *
   * @param meeting which
   * @param span where they stand
   * @param rule id of the rule that found them
   */
  record Named(MeetingName meeting, Span span, String rule) {}

  /** Whether a word is one for a meeting. */
  boolean isNoun(String word) {
    return noun.contains(word) || talkNoun.contains(word);
  }

  /** Everything that the session rules find in a report. */
  MeetingText read(CuedText text) {
    return read(text, new Span(0, text.text().length()));
  }

  /** Everything that the session rules find in a stretch of a report. */
  MeetingText read(CuedText text, Span stretch) {
    List<RuleMatch> matches = rules.find(text, stretch.begin(), stretch.end());
    List<Named> single = new ArrayList<>();
    List<Named> groups = new ArrayList<>();
    List<Named> plurals = new ArrayList<>();
    for (RuleMatch match : matches) {
      if (match.rule().gives().containsKey(KIND)) {
        named(text.folded(), match).ifPresent(single::add);
      } else if (match.rule().gives().containsKey(GROUP)) {
        String group = match.given(GROUP).orElseThrow();
        Optional<MeetingName> kind = meeting(group, Optional.empty()).filter(PLURALS::contains);
        List<Named> list = kind.isPresent() ? plurals : groups;
        list.add(new Named(kind.orElseGet(() -> group(group)), match.span(), match.rule().id()));
      }
    }
    return new MeetingText(text, matches, single, groups, plurals);
  }

  private Optional<Named> named(String folded, RuleMatch match) {
    String rule = match.rule().id();
    Map<String, Span> groups = match.groups();
    if (groups.containsKey("length")) {
      return Optional.empty();
    }
    if (groups.containsKey("day")) {
      Span noun = groups.getOrDefault("noun", match.span());
      return Optional.of(new Named(MeetingName.of(MeetingName.Kind.PLAIN), noun, rule));
    }
    if (groups.containsKey("verb")) {
      return Optional.of(
          new Named(MeetingName.of(MeetingName.Kind.COORDINATION), groups.get("verb"), rule));
    }
    Optional<String> number = match.given("number");
    Span noun = groups.getOrDefault("session_noun", match.span());
    int nameEnd = name.endOfTermAt(folded, noun.begin());
    if (nameEnd > match.span().end()) {
      // "Segunda reunión de coordinación": the name begins with the noun that the ordinal is of.
      String kind = name.valueOf(folded.substring(noun.begin(), nameEnd)).orElseThrow();
      Span whole = new Span(match.span().begin(), nameEnd);
      return meeting(kind, number).map(meeting -> new Named(meeting, whole, rule));
    }
    return match
        .given(KIND)
        .flatMap(kind -> meeting(kind, number))
        .map(meeting -> new Named(meeting, match.span(), rule));
  }

  /** The meeting that a cell of a table names, be it by a number or an adjective alone. */
  Optional<Named> inCell(Span cell, MeetingText text) {
    return text.singleIn(cell).stream()
        .findFirst()
        .or(
            () ->
                alone(cell.of(text.folded()))
                    .map(meeting -> new Named(meeting, cell, "session.ordinal")));
  }

  /** The meeting that a cell of a table names by a number or an adjective alone. */
  Optional<MeetingName> alone(CharSequence words) {
    String bare = words.toString().strip().replaceFirst("[.):]+$", "");
    Optional<String> kind = kindAlone.valueOf(bare);
    if (kind.isPresent()) {
      return meeting(kind.get(), Optional.empty());
    }
    return number.valueOf(bare).flatMap(n -> meeting("session", Optional.of(n)));
  }

  /**
   * The meeting that words after an article name without their noun: "la segunda, el 5 de mayo".
   */
  Optional<Named> withoutNoun(String folded, int at) {
    int end = ordinal.endOfTermAt(folded, at);
    if (end >= 0) {
      String value = ordinal.valueOf(folded.substring(at, end)).orElse("");
      return meeting("session", Optional.of(value))
          .map(meeting -> new Named(meeting, new Span(at, end), "session.ordinal"));
    }
    int kindEnd = kindAlone.endOfTermAt(folded, at);
    return kindEnd < 0
        ? Optional.empty()
        : kindAlone
            .valueOf(folded.substring(at, kindEnd))
            .flatMap(kind -> meeting(kind, Optional.empty()))
            .map(meeting -> new Named(meeting, new Span(at, kindEnd), "session.named"));
  }

  private static Optional<MeetingName> meeting(String kind, Optional<String> number) {
    Optional<Integer> count = number.filter(n -> !n.isEmpty()).map(Integer::parseInt);
    return switch (kind) {
      case "session" -> count.map(MeetingName::numbered);
      case "only", "first" -> Optional.of(MeetingName.numbered(1));
      case "coordination" -> Optional.of(new MeetingName(MeetingName.Kind.COORDINATION, count));
      case "intermediate" -> Optional.of(new MeetingName(MeetingName.Kind.INTERMEDIATE, count));
      case "extraordinary" -> Optional.of(new MeetingName(MeetingName.Kind.EXTRAORDINARY, count));
      case "visit" -> Optional.of(new MeetingName(MeetingName.Kind.VISIT, count));
      case "unit" -> count.map(n -> new MeetingName(MeetingName.Kind.UNIT, Optional.of(n)));
      case "last" -> Optional.of(MeetingName.of(MeetingName.Kind.LAST));
      case "contact" -> Optional.of(MeetingName.of(MeetingName.Kind.CONTACT));
      case "plain" -> Optional.of(MeetingName.of(MeetingName.Kind.PLAIN));
      default -> Optional.empty();
    };
  }

  private static MeetingName group(String group) {
    if (group.startsWith("first-")) {
      int few = Integer.parseInt(group.substring("first-".length()));
      return new MeetingName(MeetingName.Kind.FIRST_FEW, Optional.of(few));
    }
    return MeetingName.of(
        switch (group) {
          case "last" -> MeetingName.Kind.LAST;
          case "rest" -> MeetingName.Kind.REST;
          default -> MeetingName.Kind.ALL;
        });
  }
}
