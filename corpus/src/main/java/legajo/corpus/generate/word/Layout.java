package legajo.corpus.generate.word;

import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Occasion;
import legajo.corpus.generate.plan.Occasion.Tense;
import legajo.corpus.generate.word.Style.AttendanceForm;
import legajo.corpus.generate.word.Style.MeetingForm;
import legajo.corpus.generate.word.Style.Numbering;
import legajo.corpus.generate.word.Style.Subnumbering;
import legajo.corpus.generate.word.Style.TitleForm;
import legajo.model.Modality;

/** Layouts that reports come in. Each narrows some choices and leaves the others to its authors. */
public enum Layout {
  /** Headings without numbers. */
  PLAIN(new Habits().numbering(Numbering.NONE)),
  /** Headings with numbers. */
  NUMBERED(new Habits().numbering(Numbering.ARABIC, Numbering.ARABIC_DASH, Numbering.BRACKET)),
  /** Headings with Roman numbers. */
  ROMAN(
      new Habits().numbering(Numbering.ROMAN).subnumbering(Subnumbering.NONE, Subnumbering.LETTER)),
  /** Sections 4.1, 4.2 inside section 4. */
  DECIMAL(new Habits().numbering(Numbering.ARABIC).subnumbering(Subnumbering.DECIMAL)),
  /** Headings with letters. */
  LETTERED(new Habits().numbering(Numbering.LETTER)),
  /** Headings that stand before the first words of their text. */
  RUN_IN(new Habits().numbering(Numbering.NONE).meetings(MeetingForm.PROSE).runIn()),
  /** A table of the meetings. */
  SCHEDULE(new Habits().meetings(MeetingForm.TABLE)),
  /** Meetings with a line each for date, time and platform. */
  LABELLED(new Habits().meetings(MeetingForm.LABELLED)),
  /** People in tables. */
  PEOPLE_TABLE(new Habits().attendance(AttendanceForm.TABLE, AttendanceForm.WIDE_TABLE)),
  /** People in running text. */
  PEOPLE_PROSE(new Habits().attendance(AttendanceForm.PROSE, AttendanceForm.INLINE)),
  /** Position before name. */
  REVERSED(new Habits().attendance(AttendanceForm.REVERSED)),
  /** Typed pages with lines of one width. */
  TYPESCRIPT(new Habits().columns(68, 72, 76, 80)),
  /** Written when some of the meetings were still to come. */
  PROGRESS(new Habits().tense(Tense.PROGRESS)),
  /** Written before the first meeting. */
  PLANNED(new Habits().tense(Tense.PLANNED).sizes(1, 2, 3)),
  /** A record in clauses. */
  ACTA(
      new Habits()
          .numbering(Numbering.CLAUSE)
          .meetings(MeetingForm.PROSE, MeetingForm.RUN_IN)
          .attendance(AttendanceForm.COMMA, AttendanceForm.DASH, AttendanceForm.PROSE)
          .runIn()),
  /** A visit, day by day. */
  VISIT(
      new Habits().modality(Modality.IN_PERSON).meetings(MeetingForm.HEADINGS, MeetingForm.RUN_IN)),
  /** Three to five ministries. */
  SEVERAL(new Habits().ministries(3, 3, 4, 5)),
  /** Annexes that say again when and what. */
  ANNEXES(new Habits().annexes(1, 2).sizes(5, 6, 7, 8, 9)),
  /** One page or two. */
  BRIEF(new Habits().title(TitleForm.NONE, TitleForm.ONE_LINE).sizes(1));

  private final Habits habits;

  Layout(Habits habits) {
    this.habits = habits;
  }

  /** A cooperation that a report of this layout may tell of. */
  public Occasion occasion(Dice dice) {
    return habits.occasion(dice);
  }

  /** The habits of an author of this layout. */
  Style style(Dice dice) {
    return habits.style(dice);
  }
}
