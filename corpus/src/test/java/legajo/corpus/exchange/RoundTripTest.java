package legajo.corpus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any record comes back from a CAS as the gold that it says, wherever its words stand. */
class RoundTripTest {
  private static final String[] WORDS = {
    "acta",
    "Año",
    "An\u0303o",
    "🤝",
    "𝓡",
    "|",
    "\\",
    "-",
    "\f",
    "\n\n",
    " ",
    "\u0001",
    "é\u0301",
    "mayo"
  };

  @Property(tries = 200)
  void anyRecord(@ForAll Random random) throws ExchangeException {
    Made made = new Made(random);
    Report report = made.report();

    Corrected corrected =
        CasExchange.read(CasExchange.write(report, made.text).getBytes(StandardCharsets.UTF_8));

    assertThat(corrected.record()).isEqualTo(GoldView.of(report));
    assertThat(corrected.notes()).isEmpty();
  }

  /** A record of random values over a random text, some of them with words, which may be others. */
  private static final class Made {
    private final Random random;
    private final String text;
    private final Map<String, List<Evidence>> evidence = new HashMap<>();

    Made(Random random) {
      this.random = random;
      this.text = words(random.nextInt(30));
    }

    Report report() {
      return new Report(
          Report.SCHEMA_VERSION,
          source(),
          said("/title"),
          new Programme(
              Optional.empty(), said("/programme/acronym"), said("/programme/organisation")),
          new Call(maybe(1 + random.nextInt(20), "/call/ordinal"), maybe(date(), "/call/date")),
          maybe(one(Modality.values()), "/modality"),
          new Version(
              maybe(one(Version.Status.values()), "/version/status"),
              maybe(date(), "/version/date")),
          said("/website"),
          items(i -> party("/parties/" + i)),
          new Objectives(
              said("/objectives/general"), items(i -> certain("/objectives/specific/" + i))),
          said("/product"),
          items(i -> session("/sessions/" + i)),
          items(i -> person("/participants/" + i)),
          items(i -> mention("/dates/" + i)),
          sections("", 3),
          evidence,
          Repairs.of(List.of()),
          List.of());
    }

    private Source source() {
      return new Source(
          "a b.pdf",
          "cd".repeat(32),
          "application/pdf",
          1,
          1,
          Optional.empty(),
          TextOrigin.OCR,
          0,
          List.of());
    }

    private Party party(String pointer) {
      return new Party(
          one(Party.Role.values()), country(), said(pointer + "/name"), said(pointer + "/acronym"));
    }

    private Session session(String pointer) {
      return new Session(
          one(Session.Kind.values()),
          maybe(1 + random.nextInt(9), pointer + "/ordinal"),
          maybe(date(), pointer + "/date"),
          one(Session.Status.values()),
          said(pointer + "/platform"),
          items(
              i ->
                  new LocalTimes(
                      country(), "0" + i + ":30", maybe("1" + i + ":00", pointer + "/times"))),
          new Recording(Optional.empty(), said(pointer + "/recording/passcode")),
          Optional.empty());
    }

    private Participant person(String pointer) {
      return new Participant(
          certain(pointer + "/name"),
          said(pointer + "/position"),
          said(pointer + "/unit"),
          said(pointer + "/institution"),
          said(pointer + "/delegation"),
          said(pointer + "/note"),
          Optional.empty());
    }

    private DateMention mention(String pointer) {
      return new DateMention(certain(pointer + "/text"), date(), Optional.empty());
    }

    private List<Section> sections(String parent, int depth) {
      if (depth == 0) {
        return List.of();
      }
      return items(
          i -> {
            String pointer = parent + "/sections/" + i;
            return new Section(
                "1",
                said(pointer + "/number"),
                random.nextInt(5) == 0 ? "" : certain(pointer + "/heading"),
                maybe(one(SectionKind.values()), pointer + "/kind"),
                "",
                sections(pointer, depth - 1));
          });
    }

    private interface Item<T> {
      T of(int index);
    }

    private <T> List<T> items(Item<T> item) {
      List<T> items = new ArrayList<>();
      int count = random.nextInt(4);
      for (int i = 0; i < count; i++) {
        items.add(item.of(i));
      }
      return items;
    }

    private Edtf date() {
      return new Edtf(one(new String[] {"2021", "2021-05", "XXXX-05-02", "2021-05-04/2021-05-06"}));
    }

    private Optional<String> country() {
      return random.nextBoolean() ? Optional.of(one(new String[] {"CL", "UY"})) : Optional.empty();
    }

    private Optional<String> said(String pointer) {
      return maybe("", pointer).map(nothing -> certain(pointer));
    }

    /** A value that is there or not, with words of its own or not. */
    private <T> Optional<T> maybe(T value, String pointer) {
      if (random.nextBoolean()) {
        return Optional.empty();
      }
      found(pointer);
      return Optional.of(value);
    }

    /** A value that is not blank: now and then what its words say. */
    private String certain(String pointer) {
      String covered = found(pointer);
      return random.nextBoolean() && !covered.isBlank() ? covered : "x" + words(random.nextInt(3));
    }

    private String found(String pointer) {
      if (random.nextInt(3) == 0) {
        return "";
      }
      int codePoints = text.codePointCount(0, text.length());
      int begin = random.nextInt(codePoints + 1);
      int end = begin + random.nextInt(codePoints - begin + 1);
      String covered = new ReportText(text).slice(begin, end);
      evidence.put(
          pointer,
          List.of(new Evidence(1, begin, end, covered, Evidence.How.REPAIRED, "r", List.of())));
      return covered;
    }

    private String words(int count) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < count; i++) {
        words.append(one(WORDS)).append(random.nextInt(3) == 0 ? "" : " ");
      }
      return words.toString();
    }

    private <T> T one(T[] values) {
      return values[random.nextInt(values.length)];
    }
  }
}
