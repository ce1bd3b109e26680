package legajo.corpus.generate.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.Modality;

/**
 * A cooperation that is made up.
 *
 * @param beneficiaries who asked for it
 * @param providers who share their experience; the first is the host
 * @param call absent where no programme stands behind it
 * @param platform of the sessions held at a distance
 * @param meetings by date
 * @param reportDay when the report is written
 */
public record Cooperation(
    Topic topic,
    List<Ministry> beneficiaries,
    List<Ministry> providers,
    Optional<CallForProposals> call,
    Modality modality,
    Optional<String> platform,
    List<Meeting> meetings,
    Optional<LocalDate> cancelled,
    List<Delegation> delegations,
    LocalDate reportDay) {
  public Cooperation {
    beneficiaries = List.copyOf(beneficiaries);
    providers = List.copyOf(providers);
    meetings = List.copyOf(meetings);
    delegations = List.copyOf(delegations);
  }

  /** The call in which it was selected. */
  public record CallForProposals(int ordinal, YearMonth selected) {}

  /** All ministries, those that asked first. */
  public List<Ministry> ministries() {
    return Stream.concat(beneficiaries.stream(), providers.stream()).toList();
  }

  /** Whether all of it is still to come. */
  public boolean isPlanned() {
    return meetings.stream().allMatch(Meeting::isPlanned);
  }
}
