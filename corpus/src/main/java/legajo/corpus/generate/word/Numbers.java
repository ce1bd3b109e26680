package legajo.corpus.generate.word;

import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.word.Style.Numbering;
import legajo.corpus.generate.word.Style.Subnumbering;

/** Counts the headings of one report. */
final class Numbers {
  private static final List<String> ROMAN =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV");
  private static final List<String> CLAUSES =
      List.of(
          "PRIMERO",
          "SEGUNDO",
          "TERCERO",
          "CUARTO",
          "QUINTO",
          "SEXTO",
          "SÉPTIMO",
          "OCTAVO",
          "NOVENO",
          "DÉCIMO",
          "UNDÉCIMO",
          "DUODÉCIMO");

  private final Style style;
  private int main;
  private int sub;
  private int subsub;

  Numbers(Style style) {
    this.style = style;
  }

  /** A number, and how it is printed. */
  record Label(Optional<String> number, String printed) {}

  private static final Label NO_NUMBER = new Label(Optional.empty(), "");

  /** The number of the next heading of a level. */
  Label next(int level) {
    return switch (level) {
      case 1 -> nextMain();
      case 2 -> nextSub();
      default -> nextSubsub();
    };
  }

  private Label nextMain() {
    main++;
    sub = 0;
    return switch (style.numbering()) {
      case NONE -> NO_NUMBER;
      case ARABIC -> number(String.valueOf(main), ". ");
      case ARABIC_DASH -> number(String.valueOf(main), ".- ");
      case BRACKET -> number(String.valueOf(main), ") ");
      case ROMAN -> number(ROMAN.get(main - 1), ". ");
      case LETTER -> number(letter(main), ". ");
      case CLAUSE -> number(CLAUSES.get(main - 1), ".- ");
    };
  }

  private Label nextSub() {
    sub++;
    subsub = 0;
    if (style.subnumbering() == Subnumbering.DECIMAL && style.numbering() == Numbering.ARABIC) {
      return number(main + "." + sub, " ");
    }
    return style.subnumbering() == Subnumbering.LETTER ? number(letter(sub), ". ") : NO_NUMBER;
  }

  private Label nextSubsub() {
    subsub++;
    return style.subnumbering() == Subnumbering.DECIMAL && style.numbering() == Numbering.ARABIC
        ? number(main + "." + sub + "." + subsub, " ")
        : NO_NUMBER;
  }

  private static Label number(String number, String behind) {
    return new Label(Optional.of(number), number + behind);
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index - 1));
  }
}
