package legajo.pipeline.assemble.years;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.assemble.years.DatedWords.Role;
import legajo.pipeline.document.Outline;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Marks the dates of the call and of the writing among those of a report. */
final class DateRoles {
  private static final int OPENING_SECTIONS = 3;
  private static final int SELECTION_REACH = 40;
  private static final String ACTA = "a los ";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:[\\p{L}][\\p{L}.,–-]*(?: [\\p{L}.,–-]+){0,6}[,:]|(?i:fecha|preparado) ?:?)?");

  private final Vocabulary call;
  private final Vocabulary selected;

  DateRoles(RulePack pack) {
    this.call = pack.vocabulary("call-noun");
    this.selected = pack.vocabulary("selected");
  }

  /** Marks what the header's readers found, and where they found nothing, what the text tells. */
  void mark(Outline outline, Landmarks landmarks, List<DatedWords> mentions) {
    landmarks.callAmong(mentions).ifPresent(date -> set(mentions, date, Role.CALL));
    landmarks.versionAmong(mentions).ifPresent(date -> set(mentions, date, Role.VERSION));
    if (none(mentions, Role.VERSION)) {
      markDateline(outline, mentions);
    }
    if (none(mentions, Role.VERSION)) {
      markActa(outline, mentions);
    }
    if (none(mentions, Role.CALL)) {
      markSelection(outline, mentions);
    }
  }

  private static void set(List<DatedWords> mentions, DatedWords mention, Role role) {
    mentions.set(mention.index(), mention.as(role));
  }

  private static boolean none(List<DatedWords> mentions, Role role) {
    return mentions.stream().noneMatch(mention -> mention.role() == role);
  }

  /** Where a sentence speaks of a call, the stated date nearest to the word is the call's. */
  void markCall(Outline outline, Span place, List<DatedWords> mentions, int first, int next) {
    String folded = outline.cued().folded();
    Optional<Integer> noun =
        next == first ? Optional.empty() : Sentences.find(call, folded, place.begin(), place.end());
    if (noun.isPresent()) {
      mentions.subList(first, next).stream()
          .filter(mention -> mention.isStated() && !mention.isBareYear())
          .filter(mention -> Sentences.same(outline, mention.finding().span(), noun.get()))
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
          && Sentences.find(selected, folded, Math.max(0, begin - SELECTION_REACH), begin)
              .isPresent()) {
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

  private static int distance(DatedWords mention, int place) {
    return Math.abs(mention.finding().span().begin() - place);
  }
}
