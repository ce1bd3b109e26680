package legajo.corpus.generate.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Cooperation.CallForProposals;
import legajo.model.Modality;
import legajo.model.Session.Kind;

/** Makes up cooperations. Immutable; safe for many threads. */
public final class Planner {
  /** Calls by year, from 2007: the programme held none in some years. */
  private static final int[] CALLS = {2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};

  private static final int FIRST_YEAR = 2007;

  private final Atlas atlas = Atlas.builtIn();
  private final List<Topic> topics = Topic.builtIn();
  private final PeoplePlanner people = new PeoplePlanner(atlas);

  /** A cooperation of the sort that is wanted. */
  public Cooperation plan(Occasion occasion, Dice dice) {
    List<Ministry> ministries = ministries(occasion.ministries(), dice);
    int asking = asking(ministries.size(), dice);
    List<Ministry> beneficiaries = ministries.subList(0, asking);
    List<Ministry> providers = ministries.subList(asking, ministries.size());
    int year = year(occasion.modality(), dice);
    YearMonth selected = YearMonth.of(year, dice.between(2, 6));
    Optional<String> platform = platform(occasion.modality(), year, dice);
    MeetingPlanner planner = new MeetingPlanner(occasion, ministries, providers.get(0), dice);
    List<Meeting> meetings = planner.plan(selected);
    LocalDate reportDay = planner.reportDay();
    return new Cooperation(
        dice.pick(topics),
        beneficiaries,
        providers,
        occasion.programme()
            ? Optional.of(new CallForProposals(CALLS[year - FIRST_YEAR], selected))
            : Optional.empty(),
        occasion.modality(),
        platform,
        meetings,
        cancelled(meetings, reportDay, dice),
        people.plan(ministries, occasion, dice),
        reportDay);
  }

  private List<Ministry> ministries(int count, Dice dice) {
    List<Ministry> chosen = new ArrayList<>();
    for (Country country : dice.shuffled(atlas.countries())) {
      Ministry ministry = dice.pick(atlas.ministries(country));
      if (chosen.stream().noneMatch(ministry::looksLike)) {
        chosen.add(ministry);
      }
      if (chosen.size() == count) {
        return chosen;
      }
    }
    throw new AssertionError("not enough ministries for " + count);
  }

  private static int asking(int ministries, Dice dice) {
    return ministries == 2 ? 1 : dice.between(1, ministries - 1);
  }

  /** Meetings at a distance came late; since then few are held otherwise. */
  private static int year(Modality modality, Dice dice) {
    int first = modality == Modality.IN_PERSON ? FIRST_YEAR : 2014;
    int last = FIRST_YEAR + CALLS.length - 1;
    return dice.between(first, modality == Modality.IN_PERSON ? last - 5 : last - 1);
  }

  private static Optional<String> platform(Modality modality, int year, Dice dice) {
    if (modality == Modality.IN_PERSON || dice.chance(0.12)) {
      return Optional.empty();
    }
    List<String> then =
        year < 2018
            ? List.of("Skype", "Webex", "GoToMeeting")
            : List.of("Zoom", "Zoom", "Teams", "Google Meet", "Webex");
    return Optional.of(dice.pick(then));
  }

  private static Optional<LocalDate> cancelled(
      List<Meeting> meetings, LocalDate reportDay, Dice dice) {
    Meeting last = meetings.get(meetings.size() - 1);
    LocalDate day = MeetingPlanner.workday(last.first().minusDays(dice.between(4, 9)));
    boolean clashes = meetings.stream().anyMatch(m -> m.first().equals(day));
    boolean fits =
        last.kind() == Kind.SESSION
            && last.span() == Meeting.Span.DAY
            && day.isBefore(reportDay)
            && !clashes;
    return fits && dice.chance(0.15) ? Optional.of(day) : Optional.empty();
  }
}
