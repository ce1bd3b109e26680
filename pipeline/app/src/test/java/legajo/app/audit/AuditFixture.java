package legajo.app.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import legajo.corpus.audit.Audit;
import legajo.corpus.audit.RecordFiles;
import legajo.corpus.gold.GoldFolder;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.ReportReader;

/**
 * Two reports with records and gold in a folder: one read as gold has it but for a name, the other
 * with names that mean harm to whoever shows them.
 */
public final class AuditFixture {
  /** Gold's name of a person whom no report names. */
  public static final String HOSTILE = "</script><script>document.title='taken'</script> Zúñiga";

  /** A name that a spreadsheet would run. */
  public static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"x\")";

  private static final String TEXT =
      """
      INFORME FINAL
      COOPERACIÓN DE URUGUAY A PERÚ EN INSPECCIÓN DEL TRABAJO

      1. DESCRIPCIÓN

      El Ministerio de Trabajo y Promoción del Empleo de Perú (MTPE) pidió la cooperación al \
      Ministerio de Trabajo y Seguridad Social de Uruguay (MTSS). El texto se cerró el 3 de mayo \
      de 2021 <b>en negrita</b>.

      2. SESIONES

      Primera sesión: 12 de mayo de 2021, de 10:00 a 12:00 (hora de Perú).

      3. PARTICIPANTES

      Delegación de Perú (MTPE)

      - Rosa Ibañez Otero – Directora de Inspección
      - Julián Quispe <img src=x onerror=alert(1)> – Inspector
      """;

  private static final String GOLD =
      """
      {"file": "%s.txt", "layout": "informe",
       "website": %s,
       "participants": [
         {"name": "Rosa Ibáñez Otero", "position": "Directora de Inspección"},
         {"name": "Julián Quispe", "position": "Inspector"}%s],
       "dates": [{"text": "3 de mayo de 2021", "edtf": "2021-05-03"},
                 {"text": "12 de mayo de 2021", "edtf": "2021-05-12"}]}
      """;

  private final Path folder;

  private AuditFixture(Path folder) {
    this.folder = folder;
  }

  /** Writes the reports, their records and their gold. */
  public static AuditFixture in(Path folder) throws IOException {
    AuditFixture fixture = new AuditFixture(folder);
    fixture.add("alfa", GOLD.formatted("alfa", "null", ""));
    fixture.add(
        "beta",
        GOLD.formatted(
            "beta",
            "\"" + FORMULA.replace("\"", "\\\"") + "\"",
            ", {\"name\": \"" + HOSTILE + "\"}"));
    return fixture;
  }

  private void add(String name, String gold) throws IOException {
    Path report = write("gold/reports/" + name + ".txt", TEXT);
    write("gold/records/" + name + ".json", gold);
    Report record = ReportReader.builder().build().read(report).report().orElseThrow();
    write("records/" + name + ".json", ReportJson.write(record));
  }

  /** Writes a file below the folder. */
  public Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  public Path records() {
    return folder.resolve("records");
  }

  public Path gold() {
    return folder.resolve("gold");
  }

  /** The audit of the records. */
  public AuditView view() {
    try {
      return AuditView.of(
          Audit.run(RecordFiles.open(records()), GoldFolder.open(gold())), AuditView.SEED);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is said of the audit; the same wherever the folder stands. */
  public static AuditSubject subject() {
    return new AuditSubject("records <i>of</i> & \"all\"", "gold", AuditView.SEED, "0.0.0");
  }
}
