package legajo.pipeline.assemble.sessions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Modality;
import legajo.model.Session;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;

/**
 * Tells the modality of a cooperation from its sessions where no words do: who meets for days
 * without a product for distances is in one place; who has a product, or hours on two clocks, is
 * not.
 */
public final class HowPeopleMet {
  private static final String RULE = "modality.of-sessions";

  private HowPeopleMet() {}

  /** The modality; absent where one of the sessions may have been either. */
  public static Sourced<Optional<Modality>> of(List<Sourced<Session>> sessions) {
    List<Words> inPerson = new ArrayList<>();
    List<Words> virtual = new ArrayList<>();
    for (Sourced<Session> sourced : sessions) {
      Session session = sourced.value();
      if (session.kind() != Session.Kind.SESSION) {
        continue;
      }
      if (isVirtual(session)) {
        virtual.addAll(words(sourced));
      } else if (isInPerson(session, sessions)) {
        inPerson.addAll(words(sourced));
      } else {
        return Sourced.absent(Optional.empty());
      }
    }
    if (inPerson.isEmpty() && virtual.isEmpty()) {
      return Sourced.absent(Optional.empty());
    }
    List<Words> all = new ArrayList<>(inPerson);
    all.addAll(virtual);
    Modality modality =
        inPerson.isEmpty()
            ? Modality.VIRTUAL
            : virtual.isEmpty() ? Modality.IN_PERSON : Modality.HYBRID;
    return new Sourced<>(Optional.of(modality), Map.of("", all), List.of());
  }

  private static boolean isVirtual(Session session) {
    return session.platform().isPresent() || countries(session) > 1;
  }

  private static long countries(Session session) {
    return session.times().stream()
        .map(LocalTimes::country)
        .flatMap(Optional::stream)
        .distinct()
        .count();
  }

  private static boolean isInPerson(Session session, List<Sourced<Session>> sessions) {
    return session.date().filter(Edtf::isInterval).filter(HowPeopleMet::isOfDays).isPresent()
        || countries(session) == 1
            && sessions.stream().anyMatch(other -> follow(session, other.value()));
  }

  /** "2021-10-01/2021-10-15" is half a month in which a day is still to be found. */
  private static boolean isOfDays(Edtf date) {
    Optional<LocalDate> first = date.firstDay();
    Optional<LocalDate> last = date.lastDay();
    return first.isPresent()
        && last.isPresent()
        && ChronoUnit.DAYS.between(first.get(), last.get()) < 14;
  }

  /** Sessions on days that follow each other are held on one journey. */
  private static boolean follow(Session session, Session other) {
    Optional<LocalDate> day = session.date().flatMap(Edtf::firstDay);
    Optional<LocalDate> next = other.date().flatMap(Edtf::firstDay);
    return day.isPresent()
        && next.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(day.get(), next.get())) == 1;
  }

  private static List<Words> words(Sourced<Session> session) {
    return session.words().getOrDefault("/kind", List.of()).stream()
        .limit(1)
        .map(name -> Words.inferred(name.span(), RULE))
        .toList();
  }
}
