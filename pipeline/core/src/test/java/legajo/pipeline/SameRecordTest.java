package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import legajo.model.Report;
import org.junit.jupiter.api.Test;

/** One report gives one record, whichever thread reads it and however often. */
class SameRecordTest {
  private static final int TIMES = 24;
  private static final int THREADS = 3;
  private static final ReportReader READER = ReportReader.builder().build();

  private static final String REPORT =
      """
      INFORME FINAL
      Cooperación entre el Ministerio de Trabajo de Panamá y el Ministerio de Trabajo de Uruguay
      (Versión final: 20 de agosto de 2021)

      1. DESCRIPCIÓN

      El Ministerio de Trabajo de Panamá solicitó la asistencia del Ministerio de Trabajo de Uruguay.

      2. SESIONES

      PRIMERA SESIÓN - 6 de abril de 2021

      Horario: 9:00 a 11:00 (hora de Panamá) / 11:00 a 13:00 (hora de Uruguay)

      SEGUNDA SESIÓN - 13 de abril de 2021

      Horario: 9:00 a 11:00 (hora de Panamá) / 11:00 a 13:00 (hora de Uruguay)

      TERCERA SESIÓN - 20 de abril de 2021

      Horario: 9:00 a 11:00 (hora de Panamá) / 11:00 a 13:00 (hora de Uruguay)

      CUARTA SESIÓN - 27 de abril de 2021

      Horario: 9:00 a 11:00
      """;

  @Test
  void timesTakenFromAnotherMeetingAlwaysComeFromTheSameOne()
      throws InterruptedException, ExecutionException {
    Report first = read();

    assertThat(first.sessions()).hasSize(4);
    assertThat(first.sessions().get(3).times()).hasSize(2);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Report>> again =
          threads.invokeAll(Collections.nCopies(TIMES, SameRecordTest::read));
      for (Future<Report> report : again) {
        assertThat(report.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Report read() {
    return READER
        .read("informe.txt", REPORT.getBytes(StandardCharsets.UTF_8))
        .report()
        .orElseThrow();
  }
}
