package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Party;
import legajo.pipeline.assemble.checks.CheckedRecord.ExplainedAcronym;
import legajo.pipeline.assemble.parties.AcronymFit;
import legajo.pipeline.assemble.parties.NameKey;
import legajo.rules.Folding;

/**
 * Acronyms that are explained in two ways, and names that have two acronyms. Bodies of two
 * countries may well share either: MTSS is a ministry of Uruguay and of Costa Rica.
 */
final class Acronyms implements RecordCheck {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  /** More than any report has; keeps a text of nothing but acronyms from taking for ever. */
  private static final int MOST_COMPARED = 8;

  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.ACRONYM_WITH_TWO_NAMES, DiagnosticCode.NAME_WITH_TWO_ACRONYMS);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, List<Explained>> byAcronym = new HashMap<>();
    Map<NameKey, List<Explained>> byName = new HashMap<>();
    for (ExplainedAcronym next : checked.explained()) {
      Explained explained = Explained.of(next, checked.report().parties());
      List<Explained> namesakes =
          byAcronym.computeIfAbsent(explained.acronym(), key -> new ArrayList<>());
      List<Explained> synonyms = byName.computeIfAbsent(explained.name(), key -> new ArrayList<>());
      if (namesakes.stream().noneMatch(explained::says)) {
        twoNames(namesakes, explained)
            .or(() -> twoAcronyms(synonyms, explained))
            .ifPresent(found::add);
        add(explained, namesakes);
        add(explained, synonyms);
      }
    }
    return found;
  }

  private static void add(Explained explained, List<Explained> known) {
    if (known.size() < MOST_COMPARED) {
      known.add(explained);
    }
  }

  private record Explained(
      ExplainedAcronym words, String acronym, NameKey name, Set<String> countries) {
    static Explained of(ExplainedAcronym words, List<Party> parties) {
      String acronym = letters(words.acronym());
      Set<String> countries = new HashSet<>();
      words.country().ifPresent(countries::add);
      if (countries.isEmpty()) {
        parties.stream()
            .filter(party -> party.acronym().map(Acronyms::letters).equals(Optional.of(acronym)))
            .forEach(party -> party.country().ifPresent(countries::add));
      }
      return new Explained(words, acronym, NameKey.of(words.name()), countries);
    }

    /** "Secretaría Técnica (OEA)" tells whose the secretariat is, and explains nothing. */
    boolean fits() {
      return AcronymFit.fits(words.acronym(), words.name());
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

  private static Optional<Diagnostic> twoNames(List<Explained> namesakes, Explained next) {
    return namesakes.stream()
        .filter(before -> before.fits() && next.fits() && before.mayBeOneBodyWith(next))
        .filter(before -> !oneHoldsTheOther(before.name(), next.name()))
        .findFirst()
        .map(
            before ->
                DiagnosticCode.ACRONYM_WITH_TWO_NAMES.at(
                    next.words().at(),
                    next.words().acronym()
                        + " stands for "
                        + Quote.of(before.words().name())
                        + " and for "
                        + Quote.of(next.words().name())
                        + ": check both places; one may be a slip, or misread."));
  }

  private static Optional<Diagnostic> twoAcronyms(List<Explained> synonyms, Explained next) {
    return synonyms.stream()
        .filter(before -> !before.acronym().equals(next.acronym()))
        .filter(before -> (before.fits() || next.fits()) && before.mayBeOneBodyWith(next))
        .findFirst()
        .map(
            before ->
                DiagnosticCode.NAME_WITH_TWO_ACRONYMS.at(
                    next.words().at(),
                    Quote.of(next.words().name())
                        + " is "
                        + before.words().acronym()
                        + " and "
                        + next.words().acronym()
                        + ": check both places; one may be a slip, or misread."));
  }

  /** "Ministerio de Trabajo" is short for "Ministerio de Trabajo y Previsión Social". */
  private static boolean oneHoldsTheOther(NameKey one, NameKey other) {
    return one.words().containsAll(other.words()) || other.words().containsAll(one.words());
  }

  private static String letters(String acronym) {
    return SIGNS.matcher(Folding.fold(acronym)).replaceAll("");
  }
}
