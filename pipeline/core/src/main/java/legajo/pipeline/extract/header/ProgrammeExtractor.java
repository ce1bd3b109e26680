package legajo.pipeline.extract.header;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.ProgrammeFinding;
import legajo.pipeline.extract.institutions.InstitutionName;
import legajo.pipeline.extract.institutions.InstitutionNameReader;
import legajo.pipeline.extract.text.NameCase;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the programme of a cooperation and the organisation that runs it. */
final class ProgrammeExtractor {
  private static final String KNOWN = "programme.known";
  private static final String ORGANISATION = "programme.organisation";
  private static final String COORDINATES = "programme.coordinates";
  private static final String IN_CALL = "programme.in-call";
  private static final int REACH_OF_CUE = 60;

  /** "RIAL/OEA", "(RIAL) de la OEA". */
  private static final int LONGEST_LINK = 10;

  private final RulePack pack;
  private final Vocabulary programmeNames;
  private final Vocabulary runners;
  private final Vocabulary organisationNames;
  private final InstitutionNameReader names;

  ProgrammeExtractor(RulePack pack) {
    this.pack = pack;
    this.programmeNames = pack.vocabulary("programme-name");
    this.runners = pack.vocabulary("programme-organisation");
    this.organisationNames = pack.vocabulary("organisation-name");
    this.names = new InstitutionNameReader(pack);
  }

  Optional<ProgrammeFinding> find(CuedText cued) {
    List<RuleMatch> found = pack.rules("programme").find(cued, 0, cued.text().length());
    List<RuleMatch> known = of(KNOWN, found);
    List<RuleMatch> organisations = of(ORGANISATION, found);
    Optional<InstitutionName> unknown =
        known.isEmpty() ? inCall(cued, of(IN_CALL, found)) : Optional.empty();
    Optional<Naming> acronym = acronym(known).or(() -> unknown.flatMap(InstitutionName::acronym));
    Optional<Naming> name =
        programmeName(known, acronym).or(() -> unknown.flatMap(InstitutionName::name));
    boolean isNamed = !known.isEmpty() || unknown.isPresent();
    int end = unknown.map(u -> u.span().end()).orElse(-1);
    Optional<RuleMatch> runner =
        runnerOf(acronym, organisations)
            .or(() -> linked(cued, known, end, organisations))
            .or(() -> cued(cued, of(COORDINATES, found), organisations));
    if (!isNamed && runner.isEmpty()) {
      return Optional.empty();
    }
    Optional<Naming> organisation = runner.flatMap(r -> organisation(r, organisations));
    if (organisation.isEmpty()) {
      organisation = impliedRunner(acronym);
    }
    return Optional.of(
        new ProgrammeFinding(
            name,
            acronym,
            organisation,
            organisation.flatMap(o -> organisationName(o, organisations)),
            known.isEmpty() ? IN_CALL : KNOWN,
            runner.isPresent() ? ORGANISATION : KNOWN));
  }

  private static List<RuleMatch> of(String rule, List<RuleMatch> found) {
    return found.stream().filter(match -> match.rule().id().equals(rule)).toList();
  }

  /** A programme that the vocabulary doesn't know, where the words on the call lead to its name. */
  private Optional<InstitutionName> inCall(CuedText cued, List<RuleMatch> calls) {
    for (RuleMatch call : calls) {
      Span noun = java.util.Objects.requireNonNull(call.groups().get("programme_noun"));
      int newline = cued.text().indexOf('\n', noun.end());
      int limit = newline < 0 ? cued.text().length() : newline;
      if (Character.isUpperCase(cued.text().charAt(noun.begin()))) {
        Optional<InstitutionName> name = names.read(cued, noun, false, limit);
        if (name.isPresent() && name.get().name().isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Naming> acronym(List<RuleMatch> known) {
    Optional<Naming> stated =
        known.stream()
            .filter(match -> match.given("acronym").equals(Optional.of(match.words())))
            .findFirst()
            .map(match -> Naming.stated(match.words(), match.span()));
    return stated.or(
        () ->
            known.stream()
                .findFirst()
                .flatMap(m -> m.given("acronym").map(a -> Naming.implied(a, m.span()))));
  }

  private Optional<Naming> programmeName(List<RuleMatch> known, Optional<Naming> acronym) {
    Optional<String> full = acronym.flatMap(a -> programmeNames.valueOf(a.value()));
    for (RuleMatch match : known) {
      if (match.words().indexOf(' ') > 0) {
        String name = NameCase.ofName(NameCase.oneLine(match.words()));
        return Optional.of(
            Naming.stated(full.filter(f -> isSame(f, name)).orElse(name), match.span()));
      }
    }
    return full.flatMap(f -> acronym.map(a -> Naming.implied(f, a.span())));
  }

  private static boolean isSame(String a, String b) {
    return legajo.rules.Folding.fold(a).equals(legajo.rules.Folding.fold(b));
  }

  private Optional<RuleMatch> runnerOf(Optional<Naming> acronym, List<RuleMatch> organisations) {
    Optional<String> runner = acronym.flatMap(a -> runners.valueOf(a.value()));
    return organisations.stream()
        .filter(match -> runner.isPresent() && match.given("acronym").equals(runner))
        .findFirst();
  }

  /** The organisation right behind the programme's name. */
  private static Optional<RuleMatch> linked(
      CuedText cued, List<RuleMatch> known, int end, List<RuleMatch> organisations) {
    for (RuleMatch organisation : organisations) {
      int begin = organisation.span().begin();
      boolean afterKnown =
          known.stream().anyMatch(match -> isLinked(cued, match.span().end(), begin));
      if (afterKnown || end >= 0 && isLinked(cued, end, begin)) {
        return Optional.of(organisation);
      }
    }
    return Optional.empty();
  }

  private static boolean isLinked(CuedText cued, int end, int begin) {
    if (begin < end || begin - end > LONGEST_LINK) {
      return false;
    }
    String link = cued.folded().substring(end, begin).replaceAll("[^a-z/-]+", " ").trim();
    return link.equals("/")
        || link.equals("-")
        || link.equals("de")
        || link.equals("de la")
        || link.equals("del");
  }

  private static Optional<RuleMatch> cued(
      CuedText cued, List<RuleMatch> cues, List<RuleMatch> organisations) {
    for (RuleMatch cue : cues) {
      for (RuleMatch organisation : organisations) {
        int gap = organisation.span().begin() - cue.span().end();
        if (gap >= 0
            && gap <= REACH_OF_CUE
            && new Span(cue.span().end(), organisation.span().begin()).indexOf(".", cued.text())
                < 0) {
          return Optional.of(organisation);
        }
      }
    }
    return Optional.empty();
  }

  /** The organisation's acronym, as its own words where the report writes them. */
  private static Optional<Naming> organisation(RuleMatch runner, List<RuleMatch> organisations) {
    Optional<String> acronym = runner.given("acronym");
    return organisations.stream()
        .filter(match -> acronym.equals(Optional.of(match.words())))
        .findFirst()
        .map(match -> Naming.stated(match.words(), match.span()))
        .or(() -> acronym.map(a -> Naming.implied(a, runner.span())));
  }

  private Optional<Naming> impliedRunner(Optional<Naming> acronym) {
    return acronym.flatMap(
        a -> runners.valueOf(a.value()).map(runner -> Naming.implied(runner, a.span())));
  }

  private Optional<Naming> organisationName(Naming acronym, List<RuleMatch> organisations) {
    Optional<String> full = organisationNames.valueOf(acronym.value());
    return organisations.stream()
        .filter(match -> match.given("acronym").equals(Optional.of(acronym.value())))
        .filter(match -> match.words().indexOf(' ') > 0)
        .findFirst()
        .map(match -> statedName(match, full))
        .or(() -> full.map(name -> Naming.implied(name, acronym.span())));
  }

  /** The name with its accents, which capitals and scans may have lost. */
  private static Naming statedName(RuleMatch match, Optional<String> full) {
    String name = NameCase.ofName(NameCase.oneLine(match.words()));
    return Naming.stated(full.filter(f -> isSame(f, name)).orElse(name), match.span());
  }
}
