package legajo.corpus.generate.word;

import java.util.List;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.manuscript.Look;
import legajo.corpus.generate.manuscript.Look.Pages;
import legajo.corpus.generate.plan.Occasion;
import legajo.corpus.generate.plan.Occasion.Tense;
import legajo.corpus.generate.word.Style.AttendanceForm;
import legajo.corpus.generate.word.Style.GroupForm;
import legajo.corpus.generate.word.Style.MeetingForm;
import legajo.corpus.generate.word.Style.Numbering;
import legajo.corpus.generate.word.Style.OrdinalForm;
import legajo.corpus.generate.word.Style.Subnumbering;
import legajo.corpus.generate.word.Style.TitleForm;
import legajo.model.Modality;

/** What authors of one layout choose from; a choice that isn't narrowed is free. */
final class Habits {
  private List<Numbering> numbering = List.of(Numbering.NONE, Numbering.ARABIC, Numbering.ROMAN);
  private List<Subnumbering> subnumbering = List.of(Subnumbering.NONE);
  private List<MeetingForm> meetings =
      List.of(MeetingForm.HEADINGS, MeetingForm.HEADINGS, MeetingForm.RUN_IN, MeetingForm.LABELLED);
  private List<AttendanceForm> attendance =
      List.of(
          AttendanceForm.DASH, AttendanceForm.COMMA, AttendanceForm.COMMA, AttendanceForm.COLON);
  private List<TitleForm> title = List.of(TitleForm.ONE_LINE, TitleForm.LINES);
  private List<Tense> tense = List.of(Tense.HELD);
  private List<Modality> modality = List.of(Modality.VIRTUAL, Modality.VIRTUAL, Modality.HYBRID);
  private List<Integer> ministries = List.of(2, 2, 2, 2, 3);
  private List<Integer> sizes = List.of(1, 2, 2, 3, 3, 4, 4, 5, 6, 7);
  private List<Integer> columns = List.of(0, 0, 0, 78, 90);
  private List<Integer> annexes = List.of(0, 0, 0, 0, 1);
  private List<Boolean> capitals = List.of(true, true, false);
  private boolean runIn;

  Habits numbering(Numbering... choices) {
    numbering = List.of(choices);
    return this;
  }

  Habits subnumbering(Subnumbering... choices) {
    subnumbering = List.of(choices);
    return this;
  }

  Habits meetings(MeetingForm... choices) {
    meetings = List.of(choices);
    return this;
  }

  Habits attendance(AttendanceForm... choices) {
    attendance = List.of(choices);
    return this;
  }

  Habits title(TitleForm... choices) {
    title = List.of(choices);
    return this;
  }

  Habits tense(Tense... choices) {
    tense = List.of(choices);
    return this;
  }

  Habits modality(Modality... choices) {
    modality = List.of(choices);
    return this;
  }

  Habits ministries(Integer... choices) {
    ministries = List.of(choices);
    return this;
  }

  Habits sizes(Integer... choices) {
    sizes = List.of(choices);
    return this;
  }

  Habits columns(Integer... choices) {
    columns = List.of(choices);
    return this;
  }

  Habits annexes(Integer... choices) {
    annexes = List.of(choices);
    return this;
  }

  Habits runIn() {
    runIn = true;
    capitals = List.of(false, false, true);
    return this;
  }

  /** A cooperation that such a report may tell of. */
  Occasion occasion(Dice dice) {
    return new Occasion(
        dice.pick(tense),
        dice.pick(modality),
        dice.pick(ministries),
        dice.pick(sizes),
        dice.chance(0.93));
  }

  /** The habits of one author. */
  Style style(Dice dice) {
    Numbering numbers = dice.pick(numbering);
    Subnumbering sub = dice.pick(subnumbering);
    MeetingForm told = dice.pick(meetings);
    int width = dice.pick(columns);
    boolean upper = dice.pick(capitals);
    boolean bare = numbers == Numbering.NONE && !upper && !runIn;
    return new Style(
        numbers,
        sub,
        upper,
        upper && dice.chance(0.6),
        bare ? dice.chance(0.5) : dice.chance(0.12),
        runIn,
        dice.pick(title),
        told,
        dice.pick(attendance),
        dice.pick(List.of(GroupForm.values())),
        proseDay(dice),
        dice.pick(List.of(DayForm.values())),
        dice.pick(List.of(ClockForm.values())),
        dice.pick(List.of(ClockWriter.Places.values())),
        dice.chance(0.5),
        dice.chance(0.6),
        dice.any("•", "-", "-", "–", "*", "·"),
        dice.chance(0.5),
        dice.chance(0.35),
        dice.chance(0.6),
        dice.chance(0.06),
        dice.chance(0.2),
        dice.chance(0.5),
        dice.chance(0.12),
        dice.pick(annexes),
        dice.pick(List.of(OrdinalForm.values())),
        look(width, bare, dice));
  }

  private static DayForm proseDay(Dice dice) {
    return dice.any(
        DayForm.LONG,
        DayForm.LONG,
        DayForm.LONG,
        DayForm.WEEKDAY,
        DayForm.WEEKDAY,
        DayForm.LONG_DEL,
        DayForm.LONG_COMMA,
        DayForm.SLASHES_PADDED,
        DayForm.SLASHES,
        DayForm.DOTS);
  }

  private static Look look(int width, boolean bare, Dice dice) {
    return new Look(
        width,
        dice.chance(0.2),
        width > 0 && dice.chance(0.5),
        bare && dice.chance(0.3),
        width == 0
            ? Pages.NONE
            : dice.any(Pages.NONE, Pages.NUMBER, Pages.HEADER_AND_NUMBER, Pages.FORM_FEED),
        dice.chance(0.5));
  }
}
