package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Party;
import legajo.pipeline.assemble.checks.CheckedRecord.ExplainedAcronym;
import legajo.pipeline.assemble.parties.NameKey;
import legajo.rules.Folding;

/**
 * Acronyms that are explained in two ways, and names that have two acronyms. Bodies of two
 * countries may well share either: MTSS is a ministry of Uruguay and of Costa Rica.
 */
final class Acronyms implements RecordCheck {
  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.ACRONYM_WITH_TWO_NAMES, DiagnosticCode.NAME_WITH_TWO_ACRONYMS);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    List<Diagnostic> found = new ArrayList<>();
    List<Explained> known = new ArrayList<>();
    for (ExplainedAcronym next : checked.explained()) {
      Explained explained = Explained.of(next, checked.report().parties());
      if (known.stream().noneMatch(explained::says)) {
        known.stream()
            .flatMap(before -> compare(before, explained).stream())
            .findFirst()
            .ifPresent(found::add);
        known.add(explained);
      }
    }
    return found;
  }

  private record Explained(
      ExplainedAcronym words, String acronym, NameKey name, Set<String> countries) {
    static Explained of(ExplainedAcronym words, List<Party> parties) {
      String acronym = letters(words.acronym());
      Set<String> countries = new java.util.HashSet<>();
      words.country().ifPresent(countries::add);
      if (countries.isEmpty()) {
        parties.stream()
            .filter(party -> party.acronym().map(Acronyms::letters).equals(Optional.of(acronym)))
            .forEach(party -> party.country().ifPresent(countries::add));
      }
      return new Explained(words, acronym, NameKey.of(words.name()), countries);
    }

    boolean says(Explained other) {
      return acronym.equals(other.acronym)
          && name.equals(other.name)
          && countries.equals(other.countries);
    }

    /** Neither is known to be of another country than the other. */
    boolean mayBeOneBodyWith(Explained other) {
      return countries.isEmpty()
          || other.countries.isEmpty()
          || countries.stream().anyMatch(other.countries::contains);
    }
  }

  private static Optional<Diagnostic> compare(Explained before, Explained next) {
    if (!before.mayBeOneBodyWith(next)) {
      return Optional.empty();
    }
    boolean sameAcronym = before.acronym().equals(next.acronym());
    if (sameAcronym && !oneHoldsTheOther(before.name(), next.name())) {
      return Optional.of(
          DiagnosticCode.ACRONYM_WITH_TWO_NAMES.at(
              next.words().at(),
              next.words().acronym()
                  + " stands for "
                  + Quote.of(before.words().name())
                  + " and for "
                  + Quote.of(next.words().name())
                  + ": check both places."));
    }
    return !sameAcronym && before.name().equals(next.name())
        ? Optional.of(
            DiagnosticCode.NAME_WITH_TWO_ACRONYMS.at(
                next.words().at(),
                Quote.of(next.words().name())
                    + " is "
                    + before.words().acronym()
                    + " and "
                    + next.words().acronym()
                    + ": check both places."))
        : Optional.empty();
  }

  /** "Ministerio de Trabajo" is short for "Ministerio de Trabajo y Previsión Social". */
  private static boolean oneHoldsTheOther(NameKey one, NameKey other) {
    return one.words().containsAll(other.words()) || other.words().containsAll(one.words());
  }

  private static String letters(String acronym) {
    return Folding.fold(acronym).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
