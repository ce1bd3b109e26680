package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.Diagnostic;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Modality;
import legajo.model.Party;
import legajo.model.Session;
import legajo.pipeline.assemble.sessions.SessionProgramme;
import legajo.pipeline.document.DateFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.extract.dates.DateExtractor;
import legajo.pipeline.extract.sessions.SessionExtractor;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.pipeline.segment.Segmenter;
import legajo.rules.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small reports of many layouts, and the sessions that they tell of. */
class SessionsTest {
  private static final RulePack PACK = RulePack.builtIn("es");

  static Stream<ExampleFile.Case> reports() {
    return ExampleFile.read("/legajo/pipeline/sessions.examples").stream();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void readsTheSessionsOfEachLayout(ExampleFile.Case report) {
    assertThat(written(read(report.in()))).isEqualTo(report.out());
  }

  private static List<Sourced<Session>> read(String in) {
    String[] head = in.substring(2, in.indexOf('\n')).split(" / ", -1);
    Optional<Edtf> version = head.length > 1 ? Edtf.parse(head[1]) : Optional.empty();
    Optional<Modality> modality =
        head[head.length - 1].equals("in person")
            ? Optional.of(Modality.IN_PERSON)
            : Optional.empty();
    Outline outline =
        new Segmenter(PACK)
            .segment(
                new TextNormalizer(PACK, word -> true, name -> false)
                    .normalize(TypedText.of(in.substring(in.indexOf('\n') + 1))));
    List<ResolvedDate> dates = new ArrayList<>();
    for (DateFinding found : new DateExtractor(PACK).extract(outline)) {
      dates.add(new ResolvedDate(found, withYear(found.edtf(), version), Optional.empty()));
    }
    return new SessionProgramme(PACK)
        .assemble(
            outline,
            new SessionExtractor(PACK).extract(outline),
            dates,
            parties(head[0]),
            version,
            modality);
  }

  private static Edtf withYear(Edtf date, Optional<Edtf> version) {
    return version
        .map(v -> new Edtf(date.value().replace("XXXX", v.value().substring(0, 4))))
        .orElse(date);
  }

  private static List<Party> parties(String countries) {
    List<Party> parties = new ArrayList<>();
    String[] codes = countries.split(" ", -1);
    for (int i = 0; i < codes.length; i++) {
      Party.Role role = i + 1 < codes.length ? Party.Role.BENEFICIARY : Party.Role.PROVIDER;
      parties.add(new Party(role, Optional.of(codes[i]), Optional.empty(), Optional.empty()));
    }
    return parties;
  }

  private static String written(List<Sourced<Session>> sessions) {
    List<String> lines = new ArrayList<>();
    for (Sourced<Session> session : sessions) {
      lines.add(written(session.value()));
      for (Diagnostic diagnostic : session.diagnostics()) {
        if (diagnostic.severity() == Diagnostic.Severity.WARNING) {
          lines.add("! " + diagnostic.code() + " " + diagnostic.message());
        }
      }
    }
    return String.join("\n", lines);
  }

  private static String written(Session session) {
    StringBuilder line = new StringBuilder(lower(session.kind()));
    session.ordinal().ifPresent(ordinal -> line.append(' ').append(ordinal));
    line.append(' ').append(session.date().map(Edtf::value).orElse("null"));
    line.append(' ').append(lower(session.status()));
    session.platform().ifPresent(platform -> line.append(' ').append(platform));
    List<String> times = session.times().stream().map(SessionsTest::written).toList();
    line.append(times.isEmpty() ? "" : " " + String.join(", ", times));
    session.recording().url().ifPresent(url -> line.append(' ').append(url));
    session.recording().passcode().ifPresent(code -> line.append(" code ").append(code));
    return line.toString();
  }

  private static String written(LocalTimes times) {
    return times.country().orElse("??")
        + " "
        + times.start()
        + times.end().map(end -> "-" + end).orElse("");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
