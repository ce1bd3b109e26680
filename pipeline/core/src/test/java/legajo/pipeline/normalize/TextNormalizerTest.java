package legajo.pipeline.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import legajo.pipeline.ExampleFile;
import legajo.pipeline.TypedText;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {
  private static final Set<String> LEXICON =
      Set.of("técnico", "económico", "cooperación", "internacionales", "luz");
  private static final Set<String> GIVEN_NAMES = Set.of("Luz");

  private static final String WRAPPED =
      """
      El taller de este año reunió a los equipos de los dos países
      en la capital y sirvió para que cada uno de ellos contase lo
      que hace en los puertos, con sus aciertos y con los errores.

      """;

  private final TextNormalizer normalizer =
      new TextNormalizer(
          RulePack.builtIn("es"),
          word -> LEXICON.contains(word.toLowerCase(Locale.ROOT)),
          GIVEN_NAMES::contains);

  static List<ExampleFile.Case> examples() {
    return ExampleFile.read("/legajo/pipeline/normalize.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void makesTextClean(ExampleFile.Case example) {
    assertThat(clean(example.in()).text()).isEqualTo(example.out());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void changesNothingTheSecondTime(ExampleFile.Case example) {
    String once = clean(example.in()).text();
    assertThat(clean(once).text()).isEqualTo(once);
  }

  @Test
  void listsEachChangedWordAsRepair() {
    CleanText clean = clean("La SesiÃ³n de la oﬁcina");
    assertThat(clean.repairs())
        .extracting(CleanText.TextRepair::to, CleanText.TextRepair::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Sesión", "encoding.mojibake"),
            org.assertj.core.groups.Tuple.tuple("oficina", "unicode.ligature"));
    assertThat(clean.repairs().get(0).source().of(clean.source().text())).isEqualTo("SesiÃ³n");
  }

  @Test
  void hasNoRepairWhereLinesWereOnlyJoined() {
    assertThat(clean("El informe de la\nprimera sesión").repairs()).isEmpty();
  }

  @Test
  void mapsAJoinedWordBackToItsTwoHalves() {
    String source = "Trata de la coopera-\nción entre los dos países.";
    CleanText clean = clean(source);
    int begin = clean.text().indexOf("cooperación");
    Span inSource = clean.map().toSource(new Span(begin, begin + "cooperación".length()));
    assertThat(inSource.of(source)).isEqualTo("coopera-\nción");
  }

  /** Lines of one width, the second of which stands over people of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canadá",
        "Delegación de Chile",
        "Por la OEA:",
        "Por la OEA",
        "Del Ecuador",
        "Anfitriones de Chile",
        "Chile — Ministerio"
      })
  void aLineOverADelegationEndsTheItemAboveIt(String heading) {
    String text =
        clean(WRAPPED + "- Luz Paz, Asesora, Misión Permanente de Panamá en la ciudad\n" + heading)
            .text();
    assertThat(text).endsWith("\n" + heading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Canadá y en otra", "Delegación de la mañana", "Chilena de pesca"})
  void aLineThatOnlyBeginsSoGoesOn(String rest) {
    String text =
        clean(WRAPPED + "- Luz Paz, Asesora, Misión Permanente de Panamá en la ciudad\n" + rest)
            .text();
    assertThat(text).endsWith("ciudad " + rest);
  }

  /** A heading between the end of a sentence, which fills its line, and the next paragraph. */
  @Test
  void aShortLineBetweenSentencesIsNoneOfThem() {
    String text = "Se firmó el acta en la ciudad de los faros y de las boyas nuevas.\n";
    assertThat(clean(WRAPPED + text + "Qué viene ahora\nLa propuesta se firmará.").text())
        .contains("nuevas.\n\nQué viene ahora\n\nLa propuesta");
  }

  /** The first person of a list, a body's or a meeting's, right below a full line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sra. Luz Paz, Asesora de la oficina",
        "Señora Luz Paz, Asesora de la oficina",
        "Sesión 2: las ferias",
        "Segunda actividad: las ferias"
      })
  void aPersonOrAMeetingEndsTheLineAboveIt(String head) {
    String over =
        "Por la Federación de los Puertos y de los Muelles (Oficina\ndel Caribe y del Mar)";
    assertThat(clean(WRAPPED + over + "\n" + head).text()).contains("\n" + head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Luz Paz, que lo dijo así", "Sesión de la mañana y de la tarde"})
  void whatOnlyLooksSoGoesOn(String rest) {
    String line = "Lo que se habló en la capital se lo dijo por escrito a todos";
    assertThat(clean(WRAPPED + line + "\n" + rest).text()).endsWith("todos " + rest);
  }

  @Test
  void aDoubleNameKeepsTheHyphenThatALineBroke() {
    String line = "Por los puertos de los dos países vinieron Ada y Luz Paz-\n";
    assertThat(clean(WRAPPED + line + "Rey, asesora").text()).endsWith("Luz Paz-Rey, asesora");
  }

  @Test
  void footersOfAnOlderPrintAreSetAsideWhereverTheyStand() {
    String text = "Uno.\n\nMTSS / DNE - pág. 1 de 3\n\nDos.\n\nMTSS / DNE - pág. 2 de 3\n\nTres.";
    assertThat(clean(text).text()).isEqualTo("Uno.\n\nDos.\n\nTres.");
    String once = "Uno.\n\nVéase MTSS / DNE - pág. 1 de 3\n\nDos.";
    assertThat(clean(once).text()).isEqualTo(once);
  }

  @Test
  void takesAnyKindOfSpaceBeforeATabForNoWord() {
    assertThat(clean("\u00a0\tAna Prueba\nDirectora\tUnidad").text())
        .isEqualTo(clean(" \tAna Prueba\nDirectora\tUnidad").text());
  }

  @Test
  void setsAsideWhatTheFormatCallsRunning() {
    SourceText source = withRoles("Membrete\nTexto del informe.", SourceText.Role.RUNNING);
    assertThat(normalizer.normalize(source).text()).isEqualTo("Texto del informe.");
  }

  @Test
  void keepsTheLinesThatAnAuthorBrokeAmongWholeParagraphs() {
    String broken =
        """
        Texto del primer párrafo.
        Texto del segundo párrafo.
        Ana Soto Vidal
        Inspectora de Faros y Señales, Unidad Regional de las Islas
        Luis Paz Mora
        Inspector de Faros y Señales, Unidad Regional de la Costa        """;
    SourceText source = withRoles(broken, SourceText.Role.PARAGRAPH, SourceText.Role.PARAGRAPH);
    assertThat(normalizer.normalize(source).paragraphs()).hasSize(6);
  }

  @Test
  void footersThatCountPagesAreSetAsideWhereTheBreaksWereLost() {
    String text =
        "Se inauguró la reunión.\n\nPágina  1 de 2\n\nSe cerró la reunión.\n\nPágina 2  de 2\n";
    assertThat(clean(text).text()).isEqualTo("Se inauguró la reunión.\n\nSe cerró la reunión.");
  }

  @Test
  void oneFooterAloneSaysNothingOfPages() {
    assertThat(clean("Se inauguró.\n\nPágina  1 de 7\n\nSe cerró.").text())
        .isEqualTo("Se inauguró.\n\nPágina 1 de 7\n\nSe cerró.");
  }

  @Property
  void everyCharacterComesFromItsPlaceInTheSource(@ForAll("texts") String text) {
    CleanText clean = clean(text);
    assertThat(clean.map().length()).isEqualTo(clean.text().length());
    Set<Integer> repaired = new java.util.HashSet<>();
    clean
        .repairs()
        .forEach(
            repair -> {
              for (int i = repair.clean().begin(); i < repair.clean().end(); i++) {
                repaired.add(i);
              }
            });
    for (int i = 0; i < clean.text().length(); i++) {
      char c = clean.text().charAt(i);
      if (!Character.isWhitespace(c) && !repaired.contains(i)) {
        assertThat(clean.map().toSource(new Span(i, i + 1)).of(text)).isEqualTo(String.valueOf(c));
      }
    }
  }

  @Property
  void normalizingTwiceChangesNothing(@ForAll("texts") String text) {
    String once = clean(text).text();
    assertThat(clean(once).text()).isEqualTo(once);
    assertThat(clean(once).repairs()).isEmpty();
  }

  @Property
  void neverThrows(@ForAll String anything) {
    assertThat(clean(anything).text()).isNotNull();
  }

  @Property
  void losesNoLetterOfASinglePage(@ForAll("texts") String text) {
    String onePage = text.replace('\f', ' ');
    assertThat(letters(clean(onePage).text())).isEqualTo(letters(onePage));
  }

  private static String letters(String text) {
    return text.replace("ﬁ", "fi").replaceAll("[^a-zA-Z0-9]", "");
  }

  /** A text whose format tells what its first lines are. */
  private static SourceText withRoles(String text, SourceText.Role... roles) {
    SourceText typed = TypedText.of(text);
    List<SourceText.Line> lines = new ArrayList<>(typed.lines());
    for (int i = 0; i < roles.length; i++) {
      SourceText.Line line = lines.get(i);
      lines.set(i, new SourceText.Line(line.span(), line.page(), roles[i], line.style()));
    }
    return new SourceText(
        typed.text(),
        typed.mediaType(),
        typed.origin(),
        typed.pages(),
        lines,
        List.of(),
        typed.boxes());
  }

  private CleanText clean(String text) {
    return normalizer.normalize(TypedText.of(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "cooperación",
            "de",
            "la",
            "Sesión",
            "y",
            "1.",
            "a)",
            "•",
            "-",
            "oﬁcina",
            "SESIÓN",
            "PERÚ",
            "coopera-",
            "SesiÃ³n",
            "n̄",
            "2021,",
            "fin.",
            "ANEXO",
            "A",
            "\t",
            "https://example.org/a",
            "García:",
            "(RIAL)",
            "😀",
            "Página 1",
            "Página 2",
            "7",
            "año",
            "¿cómo?",
            "sos­pecha");
    Arbitrary<String> breaks =
        Arbitraries.of(" ", " ", " ", " ", "\n", "\n", "\n\n", "\f", "  ", "\n   ");
    return net.jqwik.api.Combinators.combine(words, breaks)
        .as((word, gap) -> word + gap)
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
