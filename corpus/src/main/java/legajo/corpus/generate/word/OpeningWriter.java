package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.corpus.generate.plan.Cooperation;
import legajo.corpus.generate.plan.Meeting;
import legajo.corpus.generate.plan.Ministry;
import legajo.corpus.generate.word.Style.TitleForm;
import legajo.model.Edtf;
import legajo.model.Modality;
import legajo.model.Version;

/** Writes what stands before the first main section. */
final class OpeningWriter {
  private static final int LONGEST_TITLE_LINE = 62;

  private final Telling telling;
  private final Gathered gathered;
  private final boolean capitals;

  OpeningWriter(Telling telling, Gathered gathered) {
    this.telling = telling;
    this.gathered = gathered;
    capitals = telling.dice.chance(0.5);
  }

  void write() {
    letterhead();
    title();
    List<String> lines = new ArrayList<>();
    if (telling.dice.chance(0.4) && telling.style.title() != TitleForm.NONE) {
      lines.add("Modalidad: " + modality());
    }
    version().ifPresent(lines::add);
    website().ifPresent(lines::add);
    telling.dice.shuffled(lines).forEach(telling.draft::paragraph);
    if (telling.style.calendar()) {
      calendar();
    }
    if (telling.style.numbering() == Style.Numbering.CLAUSE) {
      telling.draft.paragraph(telling.say("acta.opening"));
    }
  }

  private void letterhead() {
    if (telling.style.title() != TitleForm.NONE && telling.dice.chance(0.1)) {
      Ministry ministry = telling.cooperation.beneficiaries().get(0);
      telling.draft.lines(
          "", List.of(ministry.country().name().toUpperCase(Locale.ROOT), ministry.name()));
    }
  }

  private void title() {
    if (telling.style.title() == TitleForm.NONE) {
      return;
    }
    String title = telling.say(titles());
    String printed = capitals ? Sentences.capitals(title) : title;
    List<String> lines =
        telling.style.title() == TitleForm.LINES ? broken(printed) : List.of(printed);
    telling.draft.title(lines);
    gathered.title = Optional.of(printed);
  }

  private String titles() {
    Cooperation cooperation = telling.cooperation;
    if (telling.style.numbering() == Style.Numbering.CLAUSE) {
      return "titles.acta";
    }
    if (cooperation.meetings().stream().anyMatch(Meeting::isPlanned)) {
      return "titles.planned";
    }
    return cooperation.modality() == Modality.IN_PERSON ? "titles.visit" : "titles";
  }

  private static List<String> broken(String title) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : title.split(" ")) {
      if (line.length() > 0 && line.length() + word.length() >= LONGEST_TITLE_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private String modality() {
    String word =
        switch (telling.cooperation.modality()) {
          case VIRTUAL -> "virtual";
          case IN_PERSON -> "presencial";
          case HYBRID -> telling.dice.any("mixta", "híbrida");
        };
    return telling.dice.chance(0.6) ? Sentences.capital(word) : word;
  }

  private Optional<String> version() {
    boolean draft = telling.cooperation.meetings().stream().anyMatch(Meeting::isPlanned);
    if (telling.dice.chance(draft ? 0.15 : 0.3)) {
      return Optional.empty();
    }
    String date = telling.dates.farDay(telling.cooperation.reportDay(), telling.style.headingDay());
    Optional<Edtf> edtf = Optional.of(new Edtf(telling.cooperation.reportDay().toString()));
    if (!draft && telling.dice.chance(0.15)) {
      gathered.version = new Version(Optional.of(Version.Status.FINAL), Optional.empty());
      return Optional.of(telling.dice.any("Versión final", "Versión Final", "(Versión final)"));
    }
    if (telling.dice.chance(0.2)) {
      gathered.version = new Version(Optional.empty(), edtf);
      return Optional.of(
          telling.style.headingDay() == DayForm.MONTH_FIRST || telling.dice.chance(0.5)
              ? "(Versión: " + date + ")"
              : "Versión del " + date);
    }
    gathered.version =
        new Version(Optional.of(draft ? Version.Status.DRAFT : Version.Status.FINAL), edtf);
    String word = draft ? telling.dice.any("preliminar", "preliminar", "provisional") : "final";
    String status = telling.dice.chance(0.3) ? Sentences.capital(word) : word;
    return Optional.of(
        telling.dice.any(
            "Versión " + status + " – " + date,
            "Versión " + status + ": " + date,
            "Versión " + status + ", " + date,
            "Versión " + status + " (" + date + ")"));
  }

  private Optional<String> website() {
    if (telling.cooperation.call().isEmpty() || telling.dice.chance(0.6)) {
      return Optional.empty();
    }
    String page =
        telling.cooperation.beneficiaries().get(0).country().code().toLowerCase(Locale.ROOT)
            + "_"
            + telling.cooperation.providers().get(0).country().code().toLowerCase(Locale.ROOT)
            + "_"
            + telling.cooperation.topic().page();
    String address =
        telling.dice.any(
            "http://www.rialnet.org/es/" + page,
            "https://www.rialnet.org/es/" + page,
            "http://www.rialnet.org/?q=es/" + page,
            "www.rialnet.org/es/" + page);
    gathered.website = Optional.of(address);
    return Optional.of(
        telling.dice.any(
                "Página de esta cooperación: ",
                "Página web de la cooperación: ",
                "Los documentos de esta cooperación se encuentran en: ",
                "Sitio de la cooperación: ")
            + address);
  }

  private void calendar() {
    List<String> lines = new ArrayList<>();
    for (Meeting meeting : telling.cooperation.meetings()) {
      lines.add(
          MeetingNames.inHeading(meeting, telling)
              + ": "
              + telling.dates.days(meeting, telling.style.headingDay()));
    }
    telling.draft.lines("", lines);
  }
}
