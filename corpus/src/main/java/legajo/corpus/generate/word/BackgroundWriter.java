package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.generate.plan.Cooperation;
import legajo.corpus.generate.plan.Meeting;
import legajo.model.Modality;
import legajo.model.Objectives;
import legajo.model.SectionKind;
import legajo.model.Session.Kind;

/** Writes how a cooperation came about, what for, and by which method. */
final class BackgroundWriter {
  private final Telling telling;
  private final Gathered gathered;
  private final Cooperation cooperation;
  private final int size;

  BackgroundWriter(Telling telling, Gathered gathered, int size) {
    this.telling = telling;
    this.gathered = gathered;
    this.size = size;
    cooperation = telling.cooperation;
  }

  void description() {
    telling.draft.main(SectionKind.DESCRIPTION, telling.say("heading.description"));
    boolean planned = cooperation.meetings().stream().anyMatch(Meeting::isPlanned);
    List<String> opening = new ArrayList<>();
    opening.add(telling.say(planned ? "description.opening.planned" : "description.opening"));
    opening.add(
        telling.say(cooperation.call().isPresent() ? "description.call" : "description.bilateral"));
    opening.add(modality());
    telling.draft.paragraph(String.join(" ", opening));
    for (int i = 0; i < size / 2; i++) {
      telling.draft.paragraph(telling.say("description.more", telling.dice.between(2, 4)));
    }
  }

  private String modality() {
    String group =
        switch (cooperation.modality()) {
          case VIRTUAL -> "modality.virtual";
          case IN_PERSON -> "modality.in-person";
          case HYBRID -> "modality.hybrid";
        };
    return telling.say(cooperation.isPlanned() ? group + ".planned" : group);
  }

  void objectives() {
    telling.draft.main(SectionKind.OBJECTIVES, telling.say("heading.objectives"));
    List<String> aims =
        telling.dice.shuffled(cooperation.topic().aims()).stream()
            .limit(telling.dice.between(2, 4))
            .map(telling::fill)
            .toList();
    if (telling.dice.chance(0.65)) {
      String general = telling.fill(cooperation.topic().general());
      telling.draft.paragraph("Objetivo general: " + general);
      telling.draft.paragraph("Objetivos específicos:");
      gathered.objectives = new Objectives(Optional.of(general), aims);
    } else {
      telling.draft.paragraph(
          telling.say(cooperation.isPlanned() ? "objectives.lead.planned" : "objectives.lead"));
      gathered.objectives = new Objectives(Optional.empty(), aims);
    }
    list(aims);
    if (telling.dice.chance(0.85)) {
      product();
    }
  }

  private void list(List<String> aims) {
    if (!telling.style.letters()) {
      telling.draft.lines(telling.style.bullet(), aims);
      return;
    }
    boolean figures = telling.dice.chance(0.4);
    List<String> lettered = new ArrayList<>();
    for (int i = 0; i < aims.size(); i++) {
      lettered.add((figures ? (i + 1) + ". " : (char) ('a' + i) + ") ") + aims.get(i));
    }
    telling.draft.lines("", lettered);
  }

  private void product() {
    String product = telling.fill(telling.dice.pick(cooperation.topic().products()));
    gathered.product = Optional.of(product);
    telling.draft.paragraph(
        telling.dice.any("Producto: ", "Producto: ", "Producto esperado: ") + product);
    if (!cooperation.isPlanned() && telling.dice.chance(0.3)) {
      telling.draft.paragraph(telling.say("product.more"));
    }
  }

  void method() {
    boolean planned = cooperation.isPlanned();
    telling.draft.main(SectionKind.METHODOLOGY, telling.say("heading.methodology"));
    telling.draft.paragraph(method(planned));
    Optional<Meeting> coordination = coordination();
    if (coordination.isPresent() && telling.style.coordinationInMethod()) {
      String group =
          coordination.get().isPlanned() ? "method.coordination.planned" : "method.coordination";
      String day = telling.dates.nearDay(coordination.get().first());
      telling.draft.paragraph(telling.say(group, Map.of("coordination.day", day)));
    }
    if (cooperation.platform().isPresent()
        && cooperation.modality() != Modality.IN_PERSON
        && !telling.labelsPlatform()) {
      telling.draft.paragraph(telling.say(platform(planned)));
      gathered.platformTold = true;
    }
  }

  private String platform(boolean planned) {
    if (cooperation.modality() == Modality.HYBRID) {
      return "method.platform.hybrid";
    }
    return planned ? "method.platform.planned" : "method.platform";
  }

  private String method(boolean planned) {
    if (planned) {
      return telling.say("method.opening.planned");
    }
    return telling.say("method.opening") + " " + telling.say("method.more", 1 + size / 2);
  }

  private Optional<Meeting> coordination() {
    return cooperation.meetings().stream()
        .filter(meeting -> meeting.kind() == Kind.COORDINATION)
        .findFirst();
  }
}
