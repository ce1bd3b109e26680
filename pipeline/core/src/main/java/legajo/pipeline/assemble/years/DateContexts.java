package legajo.pipeline.assemble.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.assemble.years.DatedWords.Lead;
import legajo.pipeline.assemble.years.DatedWords.Role;
import legajo.pipeline.assemble.years.DatedWords.Tense;
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

  private final DateRoles roles;
  private final Vocabulary version;
  private final Vocabulary turning;
  private final DateLeads leads;
  private final RelativeYears relativeYears;

  DateContexts(RulePack pack) {
    this.roles = new DateRoles(pack);
    this.version = pack.vocabulary("version-noun");
    this.turning = pack.vocabulary("turn-to-now");
    this.leads = new DateLeads(pack);
    this.relativeYears = new RelativeYears(pack);
  }

  /** A stretch of text that holds dates. */
  private record Place(
      Span span, boolean heading, int mainSection, Optional<SectionKind> section) {}

  List<DatedWords> of(Outline outline, List<DateFinding> dates, Landmarks landmarks) {
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
      if (!landmarks.tellsCall()) {
        roles.markCall(outline, place.span(), mentions, first, next);
      }
    }
    if (next < dates.size()) {
      throw new IllegalArgumentException("a date outside the outline: " + dates.get(next));
    }
    roles.mark(outline, landmarks, mentions);
    return mentions;
  }

  private static List<Place> places(Outline outline) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < outline.sections().size(); i++) {
      Outline.Node main = outline.sections().get(i);
      Optional<SectionKind> kind = kind(outline, i);
      for (Outline.Node section : main.withDescendants()) {
        places.add(new Place(section.heading(), true, i, kind));
        for (Outline.Block block : section.blocks()) {
          places.add(new Place(block.span(), false, i, kind));
        }
      }
    }
    return places;
  }

  /** A plan that stands before the sessions tells of them, not of steps after them. */
  private static Optional<SectionKind> kind(Outline outline, int index) {
    Optional<SectionKind> kind = outline.sections().get(index).kind();
    boolean plan =
        kind.equals(Optional.of(SectionKind.NEXT_STEPS))
            && outline.sections().subList(index + 1, outline.sections().size()).stream()
                .anyMatch(later -> later.kind().equals(Optional.of(SectionKind.SESSIONS)));
    return plan ? Optional.of(SectionKind.OTHER) : kind;
  }

  private DatedWords mention(
      Outline outline, DateFinding date, int index, Place place, Optional<Span> between) {
    boolean goesOn =
        between.filter(gap -> !Sentences.ends(outline, gap) && !turns(outline, gap)).isPresent();
    Lead lead = leads.lead(outline.cued().folded(), place.span(), date.span());
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
            : Optional.empty(),
        lead,
        leads
            .tense(outline.clean().text(), place.span(), date.span())
            .filter(tense -> lead != Lead.DEADLINE || tense == Tense.COMING));
  }

  /** "rige desde el 3 de mayo de 2008; ahora, con la emergencia del 5 de marzo": another time. */
  private boolean turns(Outline outline, Span gap) {
    return Sentences.leavesBracket(outline.clean().text(), gap)
        || Sentences.find(turning, outline.cued().folded(), gap.begin(), gap.end()).isPresent();
  }

  private Role role(Outline outline, DateFinding date, Place place) {
    String folded = outline.cued().folded();
    boolean mayBeLine = place.span().length() <= LONGEST_VERSION_LINE;
    Optional<Integer> noun =
        mayBeLine
            ? Sentences.find(version, folded, place.span().begin(), date.span().begin())
            : Optional.empty();
    // In the text itself such a line begins with the word: "(Versión: 3 de mayo)".
    if (noun.filter(at -> opens(place) || at - place.span().begin() <= 1).isPresent()) {
      return Role.VERSION;
    }
    return date.edtf().lacksYear() ? leads.direction(folded, date.span()) : Role.OTHER;
  }

  private static boolean opens(Place place) {
    return place.mainSection() == 0 || place.section().equals(Optional.of(SectionKind.TITLE_PAGE));
  }
}
