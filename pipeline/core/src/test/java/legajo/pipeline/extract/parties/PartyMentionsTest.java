package legajo.pipeline.extract.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.pipeline.LineExamples;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Kind;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.RulePack;
import legajo.rules.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartyMentionsTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final PartyMentions MENTIONS = new PartyMentions(PACK);

  static Stream<LineExamples.Case> examples() {
    return LineExamples.read("/legajo/pipeline/institution-names.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsNamesOfInstitutions(LineExamples.Case example) {
    String found =
        mentions(example.in()).stream()
            .filter(mention -> mention.kind() == Kind.MINISTRY)
            .map(PartyMentionsTest::shown)
            .collect(Collectors.joining(" ; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(example.out());
  }

  @Property
  void mentionsStandInOrderAndInsideTheText(@ForAll("sentences") String text) {
    int end = 0;
    for (PartyMention mention : mentions(text)) {
      assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      end = mention.span().end();
      mention.acronym().ifPresent(a -> assertThat(a.span().of(text)).isEqualTo(a.value()));
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "Ministerio",
            "de",
            "la",
            "Trabajo",
            ",",
            "y",
            "Empleo",
            "(MTE)",
            "Cuba",
            "(",
            ")",
            "los",
            "Ministerios",
            "Trinidad y Tobago",
            "MINISTERIO",
            "DE",
            "–",
            "haitiana",
            "OEA",
            "Secretaría",
            "del",
            "ABC",
            "para",
            "el",
            ".",
            "\n")
        .list()
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }

  private static List<PartyMention> mentions(String text) {
    List<Zones.Zone> zones = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("(?<=\n)", -1)) {
      int end = begin + line.stripTrailing().length();
      zones.add(
          new Zones.Zone(
              Place.DESCRIPTION, new Span(begin, end), Optional.empty(), Optional.empty()));
      begin += line.length();
    }
    return MENTIONS.find(PACK.cue(text), zones);
  }

  private static String shown(PartyMention mention) {
    return String.join(
        " | ", shown(mention.name()), shown(mention.acronym()), shown(mention.country()));
  }

  private static String shown(Optional<Naming> naming) {
    return naming.map(Naming::value).orElse("-");
  }
}
