package legajo.bench.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Facts;
import legajo.corpus.facts.Field;
import legajo.corpus.gold.GoldFolder;
import legajo.pipeline.ReportReader;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.RoleHint;
import legajo.pipeline.extract.header.HeaderExtractor;
import legajo.pipeline.extract.parties.PartyExtractor;
import legajo.pipeline.segment.Segmenter;
import legajo.rules.RulePack;

/**
 * The words beside the parties of one report.
 *
 * @param askers for each country that asked, the words beside it
 * @param sharers for each country that shares, the words beside it
 */
record ToldParties(List<Set<String>> askers, List<Set<String>> sharers) {

  /** Those of the reports of a gold folder, in the order of their names. */
  static List<ToldParties> of(Path folder) throws IOException {
    RulePack pack = RulePack.builtIn("es");
    ReportReader reader = ReportReader.builder().build();
    Segmenter segmenter = new Segmenter(pack);
    HeaderExtractor header = new HeaderExtractor(pack);
    PartyExtractor extractor = new PartyExtractor(pack, context -> Optional.of(1.0));
    GoldFolder gold = GoldFolder.open(folder);
    List<ToldParties> told = new ArrayList<>();
    for (String name : gold.names()) {
      Path text = gold.trueText(name).orElseThrow();
      Outline outline =
          segmenter.segment(reader.read(name, Files.readAllBytes(text)).cleanText().orElseThrow());
      List<RoleHint> hints = extractor.extract(outline, header.extract(outline)).hints();
      told.add(of(gold.read(name).facts(), hints));
    }
    return told;
  }

  private static ToldParties of(Facts facts, List<RoleHint> hints) {
    Map<String, Set<String>> words = new HashMap<>();
    hints.forEach(
        hint -> words.computeIfAbsent(hint.country(), c -> new TreeSet<>()).add(hint.context()));
    Set<String> asked = countries(facts, "beneficiary");
    Set<String> shared = countries(facts, "provider");
    Set<String> both = new HashSet<>(asked);
    both.retainAll(shared);
    asked.removeAll(both);
    shared.removeAll(both);
    return new ToldParties(wordsOf(asked, words), wordsOf(shared, words));
  }

  private static Set<String> countries(Facts facts, String role) {
    Set<String> countries = new TreeSet<>();
    for (Entity party : facts.list(EntityKind.PARTY)) {
      Answer country = party.answer(Field.PARTY_COUNTRY);
      if (country.isPresent() && party.answer(Field.PARTY_ROLE).first().toString().equals(role)) {
        countries.add(country.first().toString());
      }
    }
    return countries;
  }

  private static List<Set<String>> wordsOf(Set<String> countries, Map<String, Set<String>> words) {
    return countries.stream().map(country -> words.getOrDefault(country, Set.of())).toList();
  }
}
