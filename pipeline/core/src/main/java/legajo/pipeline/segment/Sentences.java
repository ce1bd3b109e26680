package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells sentences from topics by the finite verbs that every sentence has. */
final class Sentences {
  private static final Set<String> VERBS =
      Set.of(
          "es",
          "son",
          "era",
          "eran",
          "fue",
          "fueron",
          "ser\u00e1",
          "ser\u00e1n",
          "ha",
          "han",
          "hab\u00eda",
          "hay",
          "est\u00e1",
          "est\u00e1n",
          "estuvo",
          "tiene",
          "tienen",
          "tuvo",
          "tuvieron",
          "debe",
          "deben",
          "puede",
          "pueden",
          "incluye",
          "incluyen",
          "permite",
          "permiten",
          "se",
          "lo",
          "siguiente",
          "siguientes",
          "hizo",
          "hicieron",
          "dio",
          "dieron",
          "trata",
          "contiene",
          "comprende",
          "solicita",
          "recomienda",
          "sugiere",
          "destaca",
          "busca",
          "considera",
          "vino",
          "vinieron",
          "vio",
          "vieron",
          "dijo",
          "puso",
          "pudo",
          "quiso",
          "supo",
          "hubo",
          "trajo",
          "expuso",
          "propuso",
          "dispuso",
          "convino",
          "intervino",
          "produjo",
          "obtuvo",
          "mantuvo",
          "ten\u00eda",
          "ten\u00edan",
          "ten\u00edamos",
          "quer\u00eda",
          "quer\u00edan",
          "deb\u00eda",
          "deb\u00edan",
          "pod\u00eda",
          "pod\u00edan",
          "hac\u00eda",
          "hac\u00edan",
          "dec\u00eda",
          "dec\u00edan",
          "hab\u00edan",
          "mandamos",
          "enviamos",
          "acordamos",
          "hicimos",
          "tuvimos",
          "fuimos",
          "vimos",
          "pedimos",
          "recibimos",
          "dijimos",
          "pudimos",
          "supimos",
          "decidimos",
          "conversamos",
          "trabajamos",
          "visitamos",
          "empezamos",
          "llevamos",
          "usamos",
          "armamos",
          "revisamos",
          "quedamos",
          "llegamos",
          "sostuvo");

  /** Words before a "lo" that is an article: "de lo acordado". */
  private static final Set<String> BEFORE_ARTICLE =
      Set.of("de", "a", "en", "por", "con", "para", "sobre", "ante", "tras", "seg\u00fan", "todo");

  private Sentences() {}

  /** Whether one of the words is a finite verb by its form or by its being a common one. */
  static boolean hasFiniteVerb(String words) {
    String before = "";
    for (String word : wordsOf(words)) {
      boolean pastOrFuture =
          word.length() > 4
              && (word.endsWith("aron")
                  || word.endsWith("ieron")
                  || word.endsWith("jeron")
                  || word.endsWith("aban")
                  || word.endsWith("\u00f3")
                  || word.endsWith("ar\u00e1")
                  || word.endsWith("er\u00e1")
                  || word.endsWith("ir\u00e1")
                  || word.endsWith("ar\u00e1n")
                  || word.endsWith("er\u00e1n")
                  || word.endsWith("ir\u00e1n"));
      boolean article =
          word.equals("lo") && (BEFORE_ARTICLE.contains(before) || before.endsWith("ndo"));
      if (pastOrFuture || VERBS.contains(word) && !article) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** The words in small letters. */
  private static List<String> wordsOf(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= small.length(); i++) {
      if (i == small.length() || !Character.isLetter(small.charAt(i))) {
        if (i > begin) {
          words.add(small.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  /** "Preguntas formuladas", "Temas tratados": words with a participle announce a list. */
  static boolean announcesList(String words) {
    for (String word : wordsOf(words)) {
      boolean participle =
          word.length() > 6
              && (word.endsWith("ados")
                  || word.endsWith("adas")
                  || word.endsWith("idos")
                  || word.endsWith("idas"));
      if (participle) {
        return true;
      }
    }
    return false;
  }
}
