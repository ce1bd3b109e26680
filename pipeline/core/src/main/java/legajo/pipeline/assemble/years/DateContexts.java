package legajo.pipeline.assemble.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.assemble.years.DatedWords.Role;
import legajo.pipeline.document.DateFinding;
import legajo.pipeline.document.Outline;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Tells where each date of a report stands and what the words around it say of it. */
final class DateContexts {
  /** A version line is short; in a longer paragraph "versión" is the product's. */
  private static final int LONGEST_VERSION_LINE = 160;

  /** " y del " joins the dates of a list. */
  private static final int LONGEST_JOINT = 8;

  private static final int OPENING_SECTIONS = 3;
  private static final int SELECTION_REACH = 40;
  private static final String ACTA = "a los ";
  private static final String MONTH_OF = "mes de ";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:[\\p{L}][\\p{L}.,–-]*(?: [\\p{L}.,–-]+){0,6}[,:]|(?i:fecha|preparado) ?:?)?");

  private final Vocabulary call;
  private final Vocabulary selected;
  private final Vocabulary version;
  private final Vocabulary direction;
  private final RelativeYears relativeYears;

  DateContexts(RulePack pack) {
    this.call = pack.vocabulary("call-noun");
    this.selected = pack.vocabulary("selected");
    this.version = pack.vocabulary("version-noun");
    this.direction = pack.vocabulary("direction-in-time");
    this.relativeYears = new RelativeYears(pack);
  }

  /** A stretch of text that holds dates. */
  private record Place(
      Span span, boolean heading, int mainSection, Optional<SectionKind> section) {}

  List<DatedWords> of(Outline outline, List<DateFinding> dates) {
    List<DatedWords> mentions = new ArrayList<>();
    int next = 0;
    for (Place place : places(outline)) {
      int first = next;
      while (next < dates.size() && place.span().contains(dates.get(next).span())) {
        next++;
      }
      for (int i = first; i < next; i++) {
        Optional<Span> between =
            i == first
                ? Optional.empty()
                : Optional.of(new Span(dates.get(i - 1).span().end(), dates.get(i).span().begin()));
        mentions.add(mention(outline, dates.get(i), i, place, between));
      }
      markCall(outline, place, mentions, first, next);
    }
    if (next < dates.size()) {
      throw new IllegalArgumentException("a date outside the outline: " + dates.get(next));
    }
    if (mentions.stream().noneMatch(mention -> mention.role() == Role.VERSION)) {
      markDateline(outline, mentions);
    }
    if (mentions.stream().noneMatch(mention -> mention.role() == Role.VERSION)) {
      markActa(outline, mentions);
    }
    if (mentions.stream().noneMatch(mention -> mention.role() == Role.CALL)) {
      markSelection(outline, mentions);
    }
    return mentions;
  }

  private static List<Place> places(Outline outline) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      Outline.Node main = outline.sections().get(i);
      for (Outline.Node section : main.withDescendants()) {
        places.add(new Place(section.heading(), true, i, main.kind()));
        for (Outline.Block block : section.blocks()) {
          places.add(new Place(block.span(), false, i, main.kind()));
        }
      }
    }
    return places;
  }

  private DatedWords mention(
      Outline outline, DateFinding date, int index, Place place, Optional<Span> between) {
    boolean goesOn = between.filter(gap -> !endsSentence(outline, gap)).isPresent();
    return new DatedWords(
        index,
        date,
        place.mainSection(),
        place.section(),
        place.heading(),
        goesOn,
        goesOn && between.filter(gap -> gap.length() <= LONGEST_JOINT).isPresent(),
        role(outline, date, place),
        date.edtf().lacksYear()
            ? relativeYears.in(outline.cued().folded(), date.span())
            : Optional.empty());
  }

  private Role role(Outline outline, DateFinding date, Place place) {
    String folded = outline.cued().folded();
    boolean mayBeLine = place.span().length() <= LONGEST_VERSION_LINE;
    Optional<Integer> noun =
        mayBeLine
            ? find(version, folded, place.span().begin(), date.span().begin())
            : Optional.empty();
    // In the text itself such a line begins with the word: "(Versión: 3 de mayo)".
    if (noun.filter(at -> opens(place) || at - place.span().begin() <= 1).isPresent()) {
      return Role.VERSION;
    }
    return date.edtf().lacksYear() ? directionOf(folded, date.span()) : Role.OTHER;
  }

  private static boolean opens(Place place) {
    return place.mainSection() == 0 || place.section().equals(Optional.of(SectionKind.TITLE_PAGE));
  }

  /** "el pasado 12 de mayo", "en mayo próximo". */
  private Role directionOf(String folded, Span date) {
    int from = date.begin();
    // "el pasado mes de abril"
    from =
        from >= MONTH_OF.length() && folded.startsWith(MONTH_OF, from - MONTH_OF.length())
            ? from - MONTH_OF.length()
            : from;
    int before = startOfWordBefore(folded, from);
    int after = Math.min(folded.length(), date.end() + 1);
    int end = direction.endOfTermAt(folded, before);
    int word = end == from - 1 ? before : after;
    int wordEnd = word == before ? end : direction.endOfTermAt(folded, after);
    if (wordEnd < 0) {
      return Role.OTHER;
    }
    boolean past = direction.valueOf(folded.substring(word, wordEnd)).orElse("").equals("past");
    return past ? Role.PAST : Role.COMING;
  }

  private static int startOfWordBefore(String folded, int place) {
    int at = Math.max(0, place - 1);
    while (at > 0 && Character.isLetter(folded.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where a sentence speaks of a call, the stated date nearest to the word is the call's. */
  private void markCall(
      Outline outline, Place place, List<DatedWords> mentions, int first, int next) {
    String folded = outline.cued().folded();
    Optional<Integer> noun =
        next == first
            ? Optional.empty()
            : find(call, folded, place.span().begin(), place.span().end());
    if (noun.isPresent()) {
      mentions.subList(first, next).stream()
          .filter(mention -> mention.isStated() && !mention.isBareYear())
          .filter(mention -> sameSentence(outline, mention.finding().span(), noun.get()))
          .min(Comparator.comparing(mention -> distance(mention, noun.get())))
          .ifPresent(nearest -> mentions.set(nearest.index(), nearest.as(Role.CALL)));
    }
  }

  /**
   * Where no paragraph speaks of a call, "seleccionada en abril de 2024" does in the first ones.
   */
  private void markSelection(Outline outline, List<DatedWords> mentions) {
    String folded = outline.cued().folded();
    for (DatedWords mention : mentions) {
      int begin = mention.finding().span().begin();
      if (mention.mainSection() >= OPENING_SECTIONS) {
        return;
      }
      if (mention.isStated()
          && !mention.isBareYear()
          && find(selected, folded, Math.max(0, begin - SELECTION_REACH), begin).isPresent()) {
        mentions.set(mention.index(), mention.as(Role.CALL));
        return;
      }
    }
  }

  /** "Santo Domingo, 20 de marzo de 2009": a place and a day on a first line tell of writing. */
  private static void markDateline(Outline outline, List<DatedWords> mentions) {
    String text = outline.cued().text();
    for (DatedWords mention : mentions) {
      if (mention.mainSection() > 1) {
        return;
      }
      if (!mention.inHeading()
          && mention.isStated()
          && mention.isDay()
          && isDateline(text, mention.finding().span())) {
        mentions.set(mention.index(), mention.as(Role.VERSION));
        return;
      }
    }
  }

  private static boolean isDateline(String text, Span date) {
    int line = text.lastIndexOf('\n', date.begin() - 1) + 1;
    String before = text.substring(line, date.begin()).strip();
    boolean last = date.end() >= text.length() || ".\n".indexOf(text.charAt(date.end())) >= 0;
    return last && DATELINE.matcher(before).matches();
  }

  /** "En la ciudad de Lima, a los doce días del mes de mayo": an act opens with its day. */
  private static void markActa(Outline outline, List<DatedWords> mentions) {
    String folded = outline.cued().folded();
    for (DatedWords mention : mentions) {
      int begin = mention.finding().span().begin();
      if (mention.mainSection() > 1) {
        return;
      }
      if (mention.isStated() && mention.isDay() && folded.startsWith(ACTA, begin - ACTA.length())) {
        mentions.set(mention.index(), mention.as(Role.VERSION));
        return;
      }
    }
  }

  private static boolean sameSentence(Outline outline, Span date, int noun) {
    return noun < date.begin()
        ? !endsSentence(outline, new Span(noun, date.begin()))
        : noun < date.end() || !endsSentence(outline, new Span(date.end(), noun));
  }

  private static int distance(DatedWords mention, int place) {
    return Math.abs(mention.finding().span().begin() - place);
  }

  /** Where a term of the vocabulary begins between two places. */
  private static Optional<Integer> find(Vocabulary words, String folded, int begin, int end) {
    boolean inWord = false;
    for (int at = begin; at < end; at++) {
      boolean letter = Character.isLetterOrDigit(folded.charAt(at));
      if (letter && !inWord && words.endOfTermAt(folded, at) >= 0) {
        return Optional.of(at);
      }
      inWord = letter;
    }
    return Optional.empty();
  }

  private static boolean endsSentence(Outline outline, Span between) {
    String text = outline.clean().text();
    for (int i = between.begin(); i + 2 < between.end(); i++) {
      if (".;:?!".indexOf(text.charAt(i)) >= 0
          && text.charAt(i + 1) == ' '
          && !Character.isLowerCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }
}
