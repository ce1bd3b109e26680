package legajo.pipeline.normalize.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** Tells what form the cells have below a label. */
final class LabelKinds {
  /** What people hold, and where they hold it. */
  private static final Set<ColumnKind> OFFICES =
      EnumSet.of(ColumnKind.POSITION, ColumnKind.UNIT, ColumnKind.INSTITUTION, ColumnKind.MIXED);

  /** Forms that the columns of tables of meetings have, too. */
  private static final Set<ColumnKind> OF_MEETINGS_TOO =
      EnumSet.of(ColumnKind.DAY_AND_HOUR, ColumnKind.ROW_NUMBER, ColumnKind.DATE);

  private final Vocabulary forms;
  private final Vocabulary ofPeople;
  private final Vocabulary ofMeetings;
  private final Vocabulary countries;
  private final Vocabulary cities;
  private final Vocabulary connectives;

  LabelKinds(RulePack pack) {
    this.forms = pack.vocabulary("cell-kind");
    this.ofPeople = pack.vocabulary("participant-column");
    this.ofMeetings = pack.vocabulary("meeting-column");
    this.countries = pack.vocabulary("country");
    this.cities = pack.vocabulary("city");
    this.connectives = pack.vocabulary("connective");
  }

  /** Whether a label begins here. */
  boolean beginsAt(String folded, int begin) {
    return forms.endOfTermAt(folded, begin) >= 0
        || ofPeople.endOfTermAt(folded, begin) >= 0
        || ofMeetings.endOfTermAt(folded, begin) >= 0;
  }

  /** "de Costa Rica", "(Lima)", "en Quito". */
  boolean isPlace(String words) {
    String folded = Folding.fold(words.replaceAll("[()]", ""));
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    boolean led = space > 0 && (connectives.contains(first) || first.equals("en"));
    String place = led ? folded.substring(space + 1) : folded;
    return isNamedPlace(place) || isNamedPlace(folded);
  }

  boolean isNamedPlace(String folded) {
    return countries.contains(folded) || cities.contains(folded);
  }

  /**
   * What a label names; empty where it is none.
   *
   * @param people whether a table of people has it, or else one of meetings
   */
  Optional<ColumnKind> kind(String label, boolean people) {
    Optional<ColumnKind> form = forms.valueOf(label).map(LabelKinds::ofForm);
    if (people) {
      Optional<ColumnKind> known =
          form.filter(kind -> kind != ColumnKind.DAY_AND_HOUR && kind != ColumnKind.DATE);
      return known
          .or(() -> ofPeople.valueOf(label).map(LabelKinds::ofPeople))
          .or(() -> kindOfTwo(label));
    }
    boolean shared = form.filter(OF_MEETINGS_TOO::contains).isPresent();
    return shared ? form : ofMeetings.valueOf(label).map(LabelKinds::ofMeetings);
  }

  /**
   * "Institución / unidad": two labels of one column, of which the first says what stands first.
   */
  private Optional<ColumnKind> kindOfTwo(String label) {
    int slash = label.indexOf('/');
    if (slash < 0 || slash != label.lastIndexOf('/')) {
      return Optional.empty();
    }
    Optional<ColumnKind> first = ofPerson(label.substring(0, slash).strip());
    Optional<ColumnKind> second = ofPerson(label.substring(slash + 1).strip());
    boolean office = first.filter(OFFICES::contains).isPresent();
    if (!office || second.filter(OFFICES::contains).isEmpty()) {
      return Optional.empty();
    }
    return first
        .filter(kind -> kind != ColumnKind.POSITION)
        .or(() -> Optional.of(ColumnKind.MIXED));
  }

  private Optional<ColumnKind> ofPerson(String label) {
    return ofPeople.valueOf(label).map(LabelKinds::ofPeople);
  }

  private static ColumnKind ofForm(String value) {
    return switch (value) {
      case "row-number" -> ColumnKind.ROW_NUMBER;
      case "mail" -> ColumnKind.MAIL;
      case "phone" -> ColumnKind.PHONE;
      case "contact" -> ColumnKind.CONTACT;
      case "person" -> ColumnKind.PERSON;
      case "day-and-hour" -> ColumnKind.DAY_AND_HOUR;
      case "day" -> ColumnKind.DATE;
      case "attendance" -> ColumnKind.ATTENDANCE;
      default -> ColumnKind.FREE;
    };
  }

  private static ColumnKind ofPeople(String value) {
    return switch (value) {
      case "name" -> ColumnKind.NAME;
      case "surname" -> ColumnKind.SURNAME;
      case "position" -> ColumnKind.POSITION;
      case "unit" -> ColumnKind.UNIT;
      case "institution" -> ColumnKind.INSTITUTION;
      case "mixed" -> ColumnKind.MIXED;
      case "role" -> ColumnKind.POSITION;
      case "delegation" -> ColumnKind.DELEGATION;
      default -> ColumnKind.FREE;
    };
  }

  private static ColumnKind ofMeetings(String value) {
    return switch (value) {
      case "meeting" -> ColumnKind.MEETING;
      case "number" -> ColumnKind.ROW_NUMBER;
      case "date" -> ColumnKind.DATE;
      case "times", "start", "end" -> ColumnKind.TIMES;
      default -> ColumnKind.FREE;
    };
  }
}
