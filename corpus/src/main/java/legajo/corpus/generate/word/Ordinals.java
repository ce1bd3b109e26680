package legajo.corpus.generate.word;

import java.util.List;
import legajo.corpus.generate.chance.Dice;

/** Ordinals of calls and of sessions. */
final class Ordinals {
  private static final List<String> FEMININE =
      List.of(
          "primera",
          "segunda",
          "tercera",
          "cuarta",
          "quinta",
          "sexta",
          "séptima",
          "octava",
          "novena",
          "décima",
          "undécima",
          "duodécima",
          "decimotercera",
          "decimocuarta",
          "decimoquinta",
          "decimosexta",
          "decimoséptima");
  private static final List<String> ROMAN =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII");

  private Ordinals() {}

  /** A call for proposals: "17ª Convocatoria". */
  static String call(int ordinal, Dice dice) {
    String number =
        dice.any(
            ordinal + "ª",
            ordinal + ".ª",
            ROMAN.get(ordinal - 1),
            Sentences.capital(FEMININE.get(ordinal - 1)));
    return number + " Convocatoria";
  }

  /** A session within a sentence: "primera sesión". */
  static String session(int ordinal) {
    return FEMININE.get(ordinal - 1) + " sesión";
  }

  /** A session in a heading. */
  static String session(int ordinal, Style.OrdinalForm form) {
    return switch (form) {
      case WORD -> Sentences.capital(session(ordinal));
      case SIGN -> ordinal + "ª sesión";
      case FIGURE -> "Sesión " + ordinal;
      case NUMBER_SIGN -> "Sesión N° " + ordinal;
    };
  }
}
