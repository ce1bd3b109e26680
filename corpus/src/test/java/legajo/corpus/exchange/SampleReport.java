package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Call;
import legajo.model.DateMention;
import legajo.model.Edtf;
import legajo.model.Evidence;
import legajo.model.LocalTimes;
import legajo.model.Modality;
import legajo.model.Objectives;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Programme;
import legajo.model.Recording;
import legajo.model.Repairs;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.model.Source;
import legajo.model.TextOrigin;
import legajo.model.Version;

/**
 * A short report with something of each kind, and its record. Letters of two code units, letters
 * with combining marks, a page's end and a misread word stand in front of what is annotated.
 */
final class SampleReport {
  static final String TEXT =
      """
      📎 INFORME FINAL 🤝
      \f1. DESCRIPCIO\u0301N
      El Ministerio de Faros y el Ministerio
      de Puertos (MP), en abril de 2021.
      2. SESI0NES
      Primera sesión (4 de mayo de 2021), por Zoom.
      Ana 𝓡uiz Cañ\u0303o – Jefa, Unidad de Boyas (enlace)
      """;

  private final Map<String, List<Evidence>> evidence = new HashMap<>();

  private SampleReport() {}

  /** The record of {@link #TEXT}. */
  static Report record() {
    return new SampleReport().make();
  }

  private Report make() {
    found("/title", "INFORME FINAL");
    found("/sections/0/heading", "DESCRIPCIO\u0301N");
    found("/sections/1/heading", "SESI0NES");
    found("/sections/1/sections/0/heading", "Primera sesión");
    found("/parties/0/name", "Ministerio de Faros");
    found("/parties/1/name", "Ministerio\nde Puertos");
    found("/call/date", "abril de 2021");
    found("/dates/0/text", "abril de 2021");
    found("/dates/1/text", "4 de mayo de 2021");
    found("/sessions/1/date", "4 de mayo de 2021");
    found("/participants/0/name", "Ana 𝓡uiz Cañ\u0303o");
    found("/participants/0/position", "Jefa");
    return new Report(
        Report.SCHEMA_VERSION,
        source(),
        Optional.of("INFORME FINAL"),
        new Programme(Optional.of("Red"), Optional.of("RF"), Optional.empty()),
        new Call(Optional.of(3), Optional.of(new Edtf("2021-04"))),
        Optional.of(Modality.VIRTUAL),
        new Version(Optional.of(Version.Status.FINAL), Optional.empty()),
        Optional.empty(),
        parties(),
        new Objectives(Optional.empty(), List.of("Conocer faros.", "Contar | boyas.")),
        Optional.empty(),
        List.of(coordination(), session()),
        List.of(person()),
        List.of(
            new DateMention("abril de 2021", new Edtf("2021-04"), Optional.empty()),
            new DateMention("4 de mayo de 2021", new Edtf("2021-05-04"), Optional.empty())),
        sections(),
        evidence,
        Repairs.of(List.of()),
        List.of());
  }

  private static Source source() {
    return new Source(
        "faros.txt",
        "ab".repeat(32),
        "text/plain",
        TEXT.length(),
        2,
        Optional.of("es"),
        TextOrigin.TYPED,
        0,
        List.of());
  }

  private static List<Party> parties() {
    return List.of(
        new Party(
            Party.Role.BENEFICIARY,
            Optional.of("CL"),
            Optional.of("Ministerio de Faros"),
            Optional.empty()),
        new Party(
            Party.Role.PROVIDER,
            Optional.of("UY"),
            Optional.of("Ministerio de Puertos"),
            Optional.of("MP")),
        new Party(Party.Role.COORDINATOR, Optional.empty(), Optional.empty(), Optional.of("RF")));
  }

  private static Session coordination() {
    return new Session(
        Session.Kind.COORDINATION,
        Optional.empty(),
        Optional.empty(),
        Session.Status.PLANNED,
        Optional.empty(),
        List.of(),
        Recording.NONE,
        Optional.empty());
  }

  private static Session session() {
    return new Session(
        Session.Kind.SESSION,
        Optional.of(1),
        Optional.of(new Edtf("2021-05-04")),
        Session.Status.HELD,
        Optional.of("Zoom"),
        List.of(
            new LocalTimes(Optional.of("CL"), "10:00", Optional.of("12:00")),
            new LocalTimes(Optional.empty(), "11:00", Optional.empty())),
        new Recording(Optional.empty(), Optional.of("a|b\\c")),
        Optional.of("2.1"));
  }

  private static Participant person() {
    return new Participant(
        "Ana 𝓡uiz Cañ\u0303o",
        Optional.of("Jefa"),
        Optional.of("Unidad de Boyas"),
        Optional.of("MP | Ministerio"),
        Optional.of("UY"),
        Optional.of("enlace"),
        Optional.of("2"));
  }

  private static List<Section> sections() {
    return List.of(
        new Section(
            "1",
            Optional.of("1"),
            "DESCRIPCIÓN",
            Optional.of(SectionKind.DESCRIPTION),
            "",
            List.of()),
        new Section(
            "2",
            Optional.of("2"),
            "SESIONES",
            Optional.of(SectionKind.SESSIONS),
            "",
            List.of(
                new Section(
                    "2.1", Optional.empty(), "Primera sesión", Optional.empty(), "", List.of()))));
  }

  private void found(String pointer, String words) {
    evidence.put(pointer, new ArrayList<>(List.of(evidenceOf(TEXT, words))));
  }

  /** Evidence that stands where these words first stand in a text. */
  static Evidence evidenceOf(String text, String words) {
    int unit = text.indexOf(words);
    int begin = text.codePointCount(0, unit);
    int end = begin + words.codePointCount(0, words.length());
    return new Evidence(1, begin, end, words, Evidence.How.STATED, "sample.rule", List.of());
  }
}
