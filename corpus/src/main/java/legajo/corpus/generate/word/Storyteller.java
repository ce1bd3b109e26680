package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.manuscript.Manuscript;
import legajo.corpus.generate.plan.Cooperation;
import legajo.corpus.generate.plan.Ministry;
import legajo.corpus.generate.plan.Occasion;
import legajo.corpus.generate.plan.Planner;
import legajo.corpus.generate.word.Style.Numbering;
import legajo.corpus.gold.GoldRecord;
import legajo.corpus.gold.GoldRecord.Party;
import legajo.corpus.gold.GoldRecord.Programme;
import legajo.model.Call;
import legajo.model.Edtf;
import legajo.model.Party.Role;

/** Makes up a cooperation and tells it in a layout. Immutable; safe for many threads. */
public final class Storyteller {
  private final Planner planner = new Planner();
  private final Phrasebook book = new Phrasebook();

  /**
   * A report and what a right reading of it gives.
   *
   * @param gold its {@code file} is what the file's name ends in: the countries
   */
  public record Story(Manuscript manuscript, GoldRecord gold) {}

  /** A report of a layout. */
  public Story tell(Layout layout, Dice dice) {
    Occasion occasion = layout.occasion(dice);
    Cooperation cooperation = planner.plan(occasion, dice);
    Style style = layout.style(dice);
    Telling telling = new Telling(cooperation, style, book, dice);
    Gathered gathered = new Gathered();
    new Sections(telling, gathered, occasion.size()).write();
    String text =
        String.join(
            "\n", telling.draft.blocks().stream().flatMap(b -> b.texts().stream()).toList());
    Manuscript manuscript =
        new Manuscript(telling.draft.blocks(), style.look(), running(cooperation));
    return new Story(manuscript, gold(layout, telling, gathered, text));
  }

  private static String running(Cooperation cooperation) {
    return "Cooperación "
        + String.join(
            " – ", cooperation.ministries().stream().map(m -> m.country().name()).toList());
  }

  private static GoldRecord gold(Layout layout, Telling telling, Gathered gathered, String text) {
    Cooperation cooperation = telling.cooperation;
    boolean programme = cooperation.call().isPresent();
    return new GoldRecord(
        Slug.of(cooperation.ministries().stream().map(m -> m.country().name()).toList()),
        Optional.of(legajo.corpus.generate.chance.Shares.label(layout)),
        gathered.title,
        new Programme(
            programme ? Optional.of("RIAL") : Optional.empty(),
            programme ? Optional.of("OEA") : Optional.empty()),
        new Call(
            cooperation.call().map(Cooperation.CallForProposals::ordinal),
            cooperation.call().map(call -> new Edtf(call.selected().toString()))),
        Optional.of(cooperation.modality()),
        gathered.version,
        gathered.website,
        parties(telling, text),
        gathered.objectives,
        gathered.product,
        List.copyOf(gathered.sessions),
        List.copyOf(gathered.participants),
        telling.draft.dates(),
        telling.draft.sections());
  }

  private static List<Party> parties(Telling telling, String text) {
    Cooperation cooperation = telling.cooperation;
    List<Party> parties = new ArrayList<>();
    cooperation
        .beneficiaries()
        .forEach(m -> parties.add(party(Role.BENEFICIARY, m, telling, text)));
    cooperation.providers().forEach(m -> parties.add(party(Role.PROVIDER, m, telling, text)));
    if (cooperation.call().isPresent()) {
      parties.add(
          new Party(
              Role.COORDINATOR,
              Optional.empty(),
              List.of("Organización de los Estados Americanos"),
              Optional.of("OEA")));
    }
    return parties;
  }

  private static Party party(Role role, Ministry ministry, Telling telling, String text) {
    String withCountry =
        Sentences.contract(ministry.name() + " de " + telling.mentions.country(ministry.country()));
    List<String> names = Stream.of(ministry.name(), withCountry).filter(text::contains).toList();
    return new Party(role, Optional.of(ministry.country().code()), names, ministry.acronym());
  }

  /** Which sections a report has, and in which order. */
  private record Sections(Telling telling, Gathered gathered, int size) {
    void write() {
      BackgroundWriter background = new BackgroundWriter(telling, gathered, size);
      ClosingWriter closing = new ClosingWriter(telling, size);
      AttendanceWriter attendance = new AttendanceWriter(telling, gathered);
      boolean planned = telling.cooperation.isPlanned();
      boolean last = telling.dice.chance(0.85);
      new OpeningWriter(telling, gathered).write();
      background.description();
      if (!last) {
        attendance.write();
      }
      background.objectives();
      background.method();
      new MeetingWriter(telling, gathered, size).write();
      List<Runnable> rest = new ArrayList<>();
      rest.add(closing::nextSteps);
      if (!planned && telling.dice.chance(0.85)) {
        rest.add(closing::evaluation);
      }
      if (!planned && telling.dice.chance(0.6)) {
        rest.add(closing::comments);
      }
      (telling.dice.chance(0.7) ? rest : telling.dice.shuffled(rest)).forEach(Runnable::run);
      if (last) {
        attendance.write();
      }
      if (telling.style.numbering() == Numbering.CLAUSE) {
        closing.close();
      }
      closing.annexes();
    }
  }
}
