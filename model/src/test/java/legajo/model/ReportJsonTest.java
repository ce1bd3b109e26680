package legajo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final Report REPORT =
      new Report(
          "1",
          new Source(
              "a.txt",
              "0".repeat(64),
              "text/plain",
              7,
              1,
              Optional.of("es"),
              TextOrigin.TEXT_LAYER,
              0.5,
              List.of(new PageText(1, TextOrigin.TEXT_LAYER, 0.5))),
          Optional.of("Sesión «ñ»"),
          new Programme(Optional.empty(), Optional.empty(), Optional.empty()),
          new Call(Optional.of(3), Optional.of(new Edtf("2021-03"))),
          Optional.of(Modality.IN_PERSON),
          new Version(Optional.empty(), Optional.empty()),
          Optional.empty(),
          List.of(),
          new Objectives(Optional.empty(), List.of()),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(
              "/title", List.of(evidence(List.of())),
              "/call/date", List.of(evidence(List.of(new Box(1, 1, 2, 3.5, 4))))),
          Repairs.of(List.of()),
          List.of());

  @Test
  void writesEveryKeyInOneOrder() {
    assertThat(ReportJson.write(REPORT))
        .isEqualTo(
            """
            {
              "schemaVersion": "1",
              "source": {
                "file": "a.txt",
                "sha256": "%s",
                "mediaType": "text/plain",
                "bytes": 7,
                "pages": 1,
                "language": "es",
                "textOrigin": "text-layer",
                "ocrDamage": 0.5,
                "pageTexts": [
                  {
                    "page": 1,
                    "textOrigin": "text-layer",
                    "ocrDamage": 0.5
                  }
                ]
              },
              "title": "Sesión «ñ»",
              "programme": {
                "name": null,
                "acronym": null,
                "organisation": null
              },
              "call": {
                "ordinal": 3,
                "date": "2021-03"
              },
              "modality": "in-person",
              "version": {
                "status": null,
                "date": null
              },
              "website": null,
              "parties": [],
              "objectives": {
                "general": null,
                "specific": []
              },
              "product": null,
              "sessions": [],
              "participants": [],
              "dates": [],
              "sections": [],
              "evidence": {
                "/call/date": [
                  {
                    "page": 1,
                    "begin": 0,
                    "end": 1,
                    "text": "S",
                    "how": "stated",
                    "rule": "some.rule",
                    "boxes": [
                      {
                        "page": 1,
                        "x": 1.0,
                        "y": 2.0,
                        "width": 3.5,
                        "height": 4.0
                      }
                    ]
                  }
                ],
                "/title": [
                  {
                    "page": 1,
                    "begin": 0,
                    "end": 1,
                    "text": "S",
                    "how": "stated",
                    "rule": "some.rule"
                  }
                ]
              },
              "repairs": {
                "count": 0,
                "list": []
              },
              "diagnostics": []
            }
            """
                .formatted("0".repeat(64)));
  }

  @Test
  void readsWhatItWrites() throws IOException {
    assertThat(read(ReportJson.write(REPORT))).isEqualTo(REPORT);
  }

  @Test
  void refusesWhatIsNoRecord() {
    assertThatThrownBy(() -> read("{\"schemaVersion\": \"1\", \"colour\": \"red\"}"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("not a record of schema version 1: ");
    assertThatThrownBy(() -> read("not JSON")).isInstanceOf(IOException.class);
  }

  private static Evidence evidence(List<Box> boxes) {
    return new Evidence(1, 0, 1, "S", Evidence.How.STATED, "some.rule", boxes);
  }

  private static Report read(String json) throws IOException {
    return ReportJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
