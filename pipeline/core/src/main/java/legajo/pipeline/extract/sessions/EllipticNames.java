package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.CuedText;
import legajo.rules.Span;

/** Finds meetings that go by an ordinal or an adjective alone: "la segunda, el 5 de mayo". */
final class EllipticNames {
  private static final List<String> AFTER_ORDINAL =
      List.of(
          " el ",
          " del ",
          " se ",
          " fue ",
          " vez ",
          " vez,",
          " tuvo ",
          " tendra ",
          " y ultim",
          " y final ",
          " y la ",
          " y el ",
          " transcurr",
          " comenzo",
          " consist",
          " sera ",
          " para el ",
          ",",
          ".",
          " (",
          ":",
          " -",
          " en ");

  private static final List<String> LEADS = List.of("para ", "en ", "durante ");
  private static final List<String> ARTICLES = List.of(" la ", " una ", " el ");
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_DAY = 60;
  private static final Pattern BEFORE_DAY =
      Pattern.compile(" ?[:(-] ?(?:el )?(?:[a-z]+es|sabado|domingo)?,? ?[0-9]");
  private static final int LONGEST_NEXT = 10;

  private final MeetingNames names;

  EllipticNames(MeetingNames names) {
    this.names = names;
  }

  /**
   * The meetings that a sentence about several goes on to name by their ordinals alone: "la primera
   * el 5 de abril y la segunda el 12".
   *
   * @param known names with their nouns
   * @param plurals several meetings of one kind, which ordinals after them are of
   */
  List<MeetingNames.Named> among(
      String folded,
      Span stretch,
      List<MeetingNames.Named> known,
      List<MeetingNames.Named> plurals) {
    List<MeetingNames.Named> found = new ArrayList<>();
    for (String article : ARTICLES) {
      for (int at = stretch.indexOf(article, folded);
          at >= 0 && at + article.length() < stretch.end();
          at = stretch.indexOf(article, folded, at + 1)) {
        names
            .withoutNoun(folded, at + article.length())
            .filter(name -> known.stream().noneMatch(other -> other.span().overlaps(name.span())))
            .filter(name -> goesOn(folded, name.span().end(), stretch.end()))
            .ifPresent(name -> found.add(ofCounted(name, known, plurals)));
      }
    }
    return found;
  }

  /** "una primera llamada de coordinación (3 de mayo) y una segunda (10 de mayo)". */
  private static MeetingNames.Named ofCounted(
      MeetingNames.Named ordinal,
      List<MeetingNames.Named> known,
      List<MeetingNames.Named> plurals) {
    Optional<MeetingNames.Named> before =
        lastBefore(ordinal, known)
            .filter(name -> name.meeting().kind() == MeetingName.Kind.COORDINATION)
            .filter(name -> follows(name.meeting().number(), ordinal.meeting().number()));
    return before.isEmpty()
        ? ofPlural(ordinal, known, plurals)
        : ofKind(before.get().meeting().kind(), ordinal);
  }

  private static boolean follows(Optional<Integer> number, Optional<Integer> next) {
    return number.isPresent() && number.map(n -> n + 1).equals(next);
  }

  private static MeetingNames.Named ofKind(MeetingName.Kind kind, MeetingNames.Named ordinal) {
    MeetingName meeting = new MeetingName(kind, ordinal.meeting().number());
    return new MeetingNames.Named(meeting, ordinal.span(), ordinal.rule());
  }

  /** The meeting that a line names by a word before its day: "Coordinación: 4 de mayo". */
  Optional<MeetingNames.Named> label(CuedText text, Span block) {
    String folded = text.folded();
    if (block.begin() == block.end() || Character.isLowerCase(text.text().charAt(block.begin()))) {
      return Optional.empty();
    }
    return names
        .withoutNoun(folded, block.begin())
        .filter(named -> named.span().end() < block.end())
        .filter(
            named -> {
              int end = named.span().end();
              String rest = folded.substring(end, Math.min(block.end(), end + LONGEST_LABEL));
              return BEFORE_DAY.matcher(rest).lookingAt();
            });
  }

  /** The meeting that a line names by a word after its day: "12 de marzo (coordinación): 10:00". */
  Optional<MeetingNames.Named> afterDay(MeetingLines lines, MeetingText text, Span block) {
    String folded = text.folded();
    int limit = Math.min(block.end(), block.begin() + LONGEST_DAY);
    for (int at = block.begin(); at < limit; at++) {
      if ("(:|-\t".indexOf(folded.charAt(at)) >= 0) {
        int name = SentenceBounds.skipSpaces(folded, at + 1, limit);
        return names
            .withoutNoun(folded, name)
            .filter(named -> named.span().end() < block.end())
            .filter(named -> ":),|\t".indexOf(folded.charAt(named.span().end())) >= 0)
            .filter(named -> lines.followsDate(named, block, text));
      }
    }
    return Optional.empty();
  }

  /** The session that a paragraph opens with by its ordinal alone: "La segunda se celebró". */
  Optional<MeetingNames.Named> ordinal(String folded, Span block) {
    int at = block.begin();
    for (String lead : LEADS) {
      at = folded.startsWith(lead, block.begin()) ? block.begin() + lead.length() : at;
    }
    boolean article = folded.startsWith("la ", at) || folded.startsWith("el ", at);
    return (article ? names.withoutNoun(folded, at + 3) : Optional.<MeetingNames.Named>empty())
        .filter(named -> named.meeting().kind() == MeetingName.Kind.NUMBERED)
        .filter(named -> goesOn(folded, named.span().end(), block.end()));
  }

  /** "dos reuniones de coordinación… En la primera": an ordinal is of what was counted last. */
  private static MeetingNames.Named ofPlural(
      MeetingNames.Named ordinal,
      List<MeetingNames.Named> known,
      List<MeetingNames.Named> plurals) {
    Optional<MeetingNames.Named> plural = lastBefore(ordinal, plurals);
    boolean counted =
        plural.isPresent()
            && ordinal.meeting().kind() == MeetingName.Kind.NUMBERED
            && lastBefore(ordinal, known)
                .filter(other -> other.span().begin() > plural.get().span().begin())
                .isEmpty();
    return counted ? ofKind(plural.orElseThrow().meeting().kind(), ordinal) : ordinal;
  }

  private static Optional<MeetingNames.Named> lastBefore(
      MeetingNames.Named name, List<MeetingNames.Named> all) {
    return all.stream()
        .filter(other -> other.span().end() <= name.span().begin())
        .reduce((first, second) -> second);
  }

  /** Whether no noun follows, but a day, a verb or a mark. */
  private static boolean goesOn(String folded, int end, int limit) {
    String rest = folded.substring(Math.min(end, limit), Math.min(limit, end + LONGEST_NEXT));
    return end >= limit || AFTER_ORDINAL.stream().anyMatch(rest::startsWith);
  }
}
