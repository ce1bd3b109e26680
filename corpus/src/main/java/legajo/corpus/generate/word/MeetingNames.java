package legajo.corpus.generate.word;

import legajo.corpus.generate.plan.Meeting;
import legajo.model.Modality;

/** What meetings are called. */
final class MeetingNames {
  private MeetingNames() {}

  /** In a heading: "Primera sesión". */
  static String inHeading(Meeting meeting, Telling telling) {
    return switch (meeting.kind()) {
      case COORDINATION -> "Reunión de coordinación";
      case INTERMEDIATE -> "Sesión intermedia";
      case EXTRAORDINARY -> "Sesión extraordinaria";
      case SESSION -> session(meeting, telling);
    };
  }

  /** Within a sentence: "la primera sesión". */
  static String inText(Meeting meeting, Telling telling) {
    return switch (meeting.kind()) {
      case COORDINATION -> "la reunión de coordinación";
      case INTERMEDIATE -> "la sesión intermedia";
      case EXTRAORDINARY -> "la sesión extraordinaria";
      case SESSION ->
          isDayOfVisit(meeting, telling)
              ? "la " + Ordinals.session(meeting.ordinal()).replace("sesión", "jornada")
              : "la " + Ordinals.session(meeting.ordinal());
    };
  }

  /** Whether the meeting is one of the numbered days of a visit. */
  static boolean isDayOfVisit(Meeting meeting, Telling telling) {
    return telling.cooperation.modality() == Modality.IN_PERSON
        && meeting.span() == Meeting.Span.DAY
        && telling.cooperation.meetings().stream().noneMatch(m -> m.span() == Meeting.Span.RANGE);
  }

  private static String session(Meeting meeting, Telling telling) {
    return isDayOfVisit(meeting, telling)
        ? Sentences.capital(Ordinals.session(meeting.ordinal())).replace("sesión", "jornada")
        : Ordinals.session(meeting.ordinal(), telling.style.ordinal());
  }
}
