package legajo.pipeline.assemble.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Party;
import legajo.pipeline.assemble.parties.PartyRoles.Decided;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyFindings;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.ProgrammeFinding;
import legajo.pipeline.document.RoleHint;
import legajo.pipeline.document.RoleStatement;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;

/**
 * Makes the list of parties: mentions of one body are joined, acronyms resolved across the report,
 * roles decided.
 */
public final class PartyRegister {
  private static final int ENOUGH = 2;

  /** The most words of the report that stand as evidence of one role. */
  private static final int MOST_REASONS = 5;

  private static final int MOST_HINTS = 3;
  private static final String HINT_RULE = "party.words-beside";

  /** The parties: those that asked, those that share, the coordinator, each in text order. */
  public List<Sourced<Party>> assemble(PartyFindings findings) {
    List<PartyCandidate> candidates = chosen(candidates(findings));
    Map<PartyCandidate, Decided> roles = PartyRoles.of(candidates);
    Map<PartyCandidate, Naming> acronyms = LooseAcronyms.of(candidates, findings.acronyms());
    List<Sourced<Party>> parties = new ArrayList<>();
    for (Party.Role role : List.of(Party.Role.BENEFICIARY, Party.Role.PROVIDER)) {
      roles.forEach(
          (candidate, decided) -> {
            if (decided.role() == role) {
              parties.add(party(candidate, decided, Optional.ofNullable(acronyms.get(candidate))));
            }
          });
    }
    findings.programme().flatMap(PartyRegister::coordinator).ifPresent(parties::add);
    return parties;
  }

  private static List<PartyCandidate> candidates(PartyFindings findings) {
    Homes homes = new Homes(findings);
    Map<String, PartyCandidate> candidates = new LinkedHashMap<>();
    for (PartyMention mention : findings.mentions()) {
      candidates.computeIfAbsent(homes.of(mention), PartyCandidate::new).add(mention);
    }
    for (RoleStatement statement : findings.statements()) {
      candidates.computeIfAbsent(homes.of(statement.mention()), PartyCandidate::new).add(statement);
    }
    for (RoleHint hint : findings.hints()) {
      PartyCandidate candidate = candidates.get(hint.country());
      if (candidate != null) {
        candidate.add(hint);
      }
    }
    return new ArrayList<>(candidates.values());
  }

  /** The candidates that cooperate, in text order; the others only send people or are cited. */
  private static List<PartyCandidate> chosen(List<PartyCandidate> all) {
    List<PartyCandidate> known = new ArrayList<>(all);
    known.removeIf(candidate -> candidate.country().isEmpty());
    List<PartyCandidate> chosen = new ArrayList<>(known);
    chosen.removeIf(candidate -> !candidate.isIntroduced());
    addWhile(chosen, known, candidate -> candidate.acts() && candidate.hasName());
    addWhile(chosen, known, PartyCandidate::isInTitle);
    if (chosen.size() < ENOUGH) {
      // A report that tells of countries and not of their ministries.
      known.stream()
          .filter(candidate -> candidate.isToldOf() && !chosen.contains(candidate))
          .forEach(chosen::add);
    }
    addWhile(chosen, known, candidate -> !candidate.statements().isEmpty());
    addWhile(chosen, known, PartyCandidate::isNamedAtFirst);
    if (chosen.isEmpty()) {
      all.stream().filter(PartyCandidate::isIntroduced).forEach(chosen::add);
    }
    dropBystanders(chosen);
    chosen.sort(Comparator.comparingInt(PartyCandidate::begin));
    return chosen;
  }

  private static void addWhile(
      List<PartyCandidate> chosen,
      List<PartyCandidate> known,
      java.util.function.Predicate<PartyCandidate> fits) {
    for (PartyCandidate candidate : known) {
      if (chosen.size() < ENOUGH && !chosen.contains(candidate) && fits.test(candidate)) {
        chosen.add(candidate);
      }
    }
  }

  /** Where some asked and some share, a ministry of which nothing is said takes no part. */
  private static void dropBystanders(List<PartyCandidate> chosen) {
    boolean asked = chosen.stream().anyMatch(candidate -> candidate.balance() > 0);
    boolean shares = chosen.stream().anyMatch(candidate -> candidate.balance() < 0);
    if (asked && shares) {
      chosen.removeIf(candidate -> candidate.statements().isEmpty() && !candidate.isInTitle());
    }
  }

  private static Sourced<Party> party(
      PartyCandidate candidate, Decided decided, Optional<Naming> loose) {
    Optional<PartyMention> named = candidate.named();
    Optional<PartyMention> abbreviated = candidate.abbreviated(named);
    Optional<Naming> name = named.flatMap(PartyMention::name);
    Optional<Naming> acronym = abbreviated.flatMap(PartyMention::acronym).or(() -> loose);
    String acronymRule = abbreviated.map(PartyMention::rule).orElse(LooseAcronyms.RULE);
    Map<String, List<Words>> words = new LinkedHashMap<>();
    words.put("/role", reasons(candidate, decided));
    countryWords(candidate, named).ifPresent(w -> words.put("/country", List.of(w)));
    name.ifPresent(n -> words.put("/name", List.of(n.words(named.orElseThrow().rule()))));
    acronym.ifPresent(a -> words.put("/acronym", List.of(a.words(acronymRule))));
    Party party =
        new Party(
            decided.role(),
            Optional.of(candidate.country()).filter(country -> !country.isEmpty()),
            name.map(Naming::value),
            acronym.map(Naming::value));
    return new Sourced<>(party, words, diagnostics(decided));
  }

  private static Optional<Words> countryWords(
      PartyCandidate candidate, Optional<PartyMention> named) {
    return named
        .filter(mention -> mention.country().isPresent())
        .or(
            () ->
                candidate.mentions().stream()
                    .filter(mention -> mention.country().isPresent())
                    .findFirst())
        .flatMap(mention -> mention.country().map(country -> country.words(mention.rule())));
  }

  private static List<Words> reasons(PartyCandidate candidate, Decided decided) {
    List<Words> reasons = new ArrayList<>();
    for (RoleStatement statement : candidate.statements()) {
      Words words = Words.inferred(statement.words(), statement.rule());
      if (decided.said()
          && statement.role() == decided.role()
          && reasons.size() < MOST_REASONS
          && !reasons.contains(words)) {
        reasons.add(words);
      }
    }
    if (reasons.isEmpty() && decided.said()) {
      reasons.addAll(hints(candidate, decided));
    }
    if (reasons.isEmpty()) {
      PartyMention first = candidate.mentions().get(0);
      reasons.add(Words.inferred(first.span(), first.rule()));
    }
    return reasons;
  }

  /** The words around the party that speak most for its role. */
  private static List<Words> hints(PartyCandidate candidate, Decided decided) {
    int sign = decided.role() == Party.Role.BENEFICIARY ? 1 : -1;
    return candidate.hints().stream()
        .filter(hint -> hint.logOdds() * sign > 0)
        .sorted(Comparator.comparingDouble(hint -> -sign * hint.logOdds()))
        .limit(MOST_HINTS)
        .map(hint -> Words.inferred(hint.words(), HINT_RULE))
        .toList();
  }

  private static List<Diagnostic> diagnostics(Decided decided) {
    if (decided.said()) {
      return List.of();
    }
    return List.of(
        DiagnosticCode.ROLE_FROM_ORDER.at(
            "/role",
            "No words say who asked and who shares; the one named first is taken to have asked."));
  }

  private static Optional<Sourced<Party>> coordinator(ProgrammeFinding programme) {
    return programme
        .organisation()
        .map(
            acronym -> {
              Map<String, List<Words>> words = new LinkedHashMap<>();
              String rule = programme.organisationRule();
              words.put("/role", List.of(Words.inferred(acronym.span(), rule)));
              programme
                  .organisationName()
                  .ifPresent(name -> words.put("/name", List.of(name.words(rule))));
              words.put("/acronym", List.of(acronym.words(rule)));
              Party party =
                  new Party(
                      Party.Role.COORDINATOR,
                      Optional.empty(),
                      programme.organisationName().map(Naming::value),
                      Optional.of(acronym.value()));
              return new Sourced<>(party, words, List.<Diagnostic>of());
            });
  }
}
