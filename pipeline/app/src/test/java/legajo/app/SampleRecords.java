package legajo.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Box;
import legajo.model.Call;
import legajo.model.DateMention;
import legajo.model.Diagnostic;
import legajo.model.Edtf;
import legajo.model.Evidence;
import legajo.model.LocalTimes;
import legajo.model.Modality;
import legajo.model.Objectives;
import legajo.model.PageText;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Programme;
import legajo.model.Recording;
import legajo.model.Repair;
import legajo.model.Repairs;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.model.Source;
import legajo.model.TextOrigin;
import legajo.model.Version;

/** Records made by hand: one with a value in every place, one with none. */
public final class SampleRecords {
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private SampleRecords() {}

  /** A record with something in every place. */
  public static Report full() {
    return new Report(
        Report.SCHEMA_VERSION,
        new Source(
            "acta.pdf",
            SHA256,
            "application/pdf",
            10_240,
            2,
            Optional.of("es"),
            TextOrigin.OCR,
            0.25,
            List.of(
                new PageText(1, TextOrigin.OCR, 0.5), new PageText(2, TextOrigin.TEXT_LAYER, 0))),
        Optional.of("INFORME FINAL"),
        new Programme(Optional.of("Red de Prueba"), Optional.of("RP"), Optional.of("OEA")),
        new Call(Optional.of(3), Optional.of(new Edtf("2021-03"))),
        Optional.of(Modality.HYBRID),
        new Version(Optional.of(Version.Status.DRAFT), Optional.of(new Edtf("XXXX-05-02"))),
        Optional.of("http://example.org/prueba"),
        List.of(
            new Party(
                Party.Role.PROVIDER,
                Optional.of("UY"),
                Optional.of("Ministerio de Ejemplos"),
                Optional.of("ME"))),
        new Objectives(Optional.of("Aprender."), List.of("Conocer.")),
        Optional.of("Un plan."),
        List.of(session()),
        List.of(
            new Participant(
                "Ana Prueba",
                Optional.of("Directora"),
                Optional.of("Unidad de Pruebas"),
                Optional.of("ME"),
                Optional.of("UY"),
                Optional.of("enlace"),
                Optional.of("2.1"))),
        List.of(
            new DateMention(
                "del 4 al 6 de mayo", new Edtf("2021-05-04/2021-05-06"), Optional.of("1"))),
        List.of(
            new Section(
                "1",
                Optional.of("I"),
                "SESIONES",
                Optional.of(SectionKind.SESSIONS),
                "Texto.",
                List.of(
                    new Section(
                        "1.1", Optional.empty(), "Primera", Optional.empty(), "", List.of())))),
        Map.of(
            "/sessions/0/date",
            List.of(
                new Evidence(
                    1,
                    17,
                    30,
                    "4 de mayo 2021",
                    Evidence.How.STATED,
                    "date.sample",
                    List.of(new Box(1, 72, 72.5, 100, 12))),
                new Evidence(1, 0, 4, "acta", Evidence.How.INFERRED, "date.other", List.of()))),
        Repairs.of(List.of(new Repair(1, 3, 9, "SESlON", "SESION", "ocr.sample", 0.9))),
        List.of(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                "year-inferred",
                "The year follows from the call.",
                Optional.of("/sessions/0/date"))));
  }

  private static Session session() {
    return new Session(
        Session.Kind.SESSION,
        Optional.of(1),
        Optional.of(new Edtf("2021-05-04")),
        Session.Status.HELD,
        Optional.of("Zoom"),
        List.of(new LocalTimes(Optional.of("UY"), "09:00", Optional.of("24:00"))),
        new Recording(Optional.of("http://example.org/video"), Optional.of(Recording.REDACTED)),
        Optional.of("1.1"));
  }

  /** A record of a file that says nothing. */
  public static Report bare() {
    return new Report(
        Report.SCHEMA_VERSION,
        new Source(
            "nada.txt",
            SHA256,
            "text/plain",
            0,
            1,
            Optional.empty(),
            TextOrigin.TYPED,
            0,
            List.of()),
        Optional.empty(),
        new Programme(Optional.empty(), Optional.empty(), Optional.empty()),
        new Call(Optional.empty(), Optional.empty()),
        Optional.empty(),
        new Version(Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        new Objectives(Optional.empty(), List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Repairs.of(List.of()),
        List.of());
  }
}
