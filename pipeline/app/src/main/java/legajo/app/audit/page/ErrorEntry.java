package legajo.app.audit.page;

import java.util.Locale;
import legajo.app.audit.context.Context;
import legajo.app.audit.context.Passage;
import legajo.app.explain.RuleSentences;
import legajo.corpus.score.Mistake;
import legajo.model.Evidence;

/**
 * One error, which opens to the text where it stands.
 *
 * @param report place of its report among those shown
 * @param mistake the error
 * @param context where it stands
 * @param rules what rules say
 * @param inRecord whether there is a record that it stands in
 * @param language of the report; empty where it isn't known
 */
record ErrorEntry(
    int report,
    Mistake mistake,
    Context context,
    RuleSentences rules,
    boolean inRecord,
    String language) {
  private static final int SHORT = 120;
  private static final int LONG = 2_000;

  void render(Html html) {
    html.open("details")
        .with("class", "error")
        .with("data-report", report)
        .with("data-field", mistake.row().label())
        .with("data-kind", mistake.type().label())
        .with("data-rule", ErrorsSection.rule(mistake));
    summary(html);
    html.open("div").with("class", "body");
    facts(html);
    context.notes().forEach(note -> html.element("p", "note", note));
    context.passages().forEach(passage -> passage(html, passage));
    html.close("div").close("details");
  }

  private void summary(Html html) {
    html.open("summary");
    html.element("span", "kind " + mistake.type().label(), mistake.type().label()).text(" ");
    html.element("code", mistake.row().label());
    if (!mistake.of().isEmpty()) {
      html.text(" of “" + cut(mistake.of(), SHORT) + "”");
    }
    if (!mistake.expected().isEmpty()) {
      html.text(": expected “" + cut(mistake.expected(), SHORT) + "”");
    }
    if (!mistake.found().isEmpty()) {
      html.text(mistake.expected().isEmpty() ? ": " : ", ");
      html.text("found “" + cut(mistake.found(), SHORT) + "”");
    }
    html.close("summary");
  }

  private void facts(Html html) {
    html.open("dl");
    fact(html, "expected", mistake.expected().isEmpty() ? "nothing" : mistake.expected());
    fact(html, "found", mistake.found().isEmpty() ? "nothing" : mistake.found());
    if (mistake.evidence().isPresent()) {
      Evidence words = mistake.evidence().get();
      fact(html, "words", "“" + words.text() + "”, " + how(words));
      fact(
          html,
          "place",
          "page " + words.page() + ", characters " + words.begin() + "–" + words.end());
      String says = rules.of(words.rule()).map(sentence -> ": " + sentence).orElse("");
      fact(html, "rule", words.rule() + says);
    }
    if (inRecord) {
      fact(html, "in the record", mistake.pointer());
    }
    html.close("dl");
  }

  private static String how(Evidence words) {
    return words.how().name().toLowerCase(Locale.ROOT);
  }

  private static void fact(Html html, String term, String value) {
    html.element("dt", term).element("dd", cut(value, LONG));
  }

  private void passage(Html html, Passage passage) {
    html.open("figure").open("blockquote");
    if (!language.isEmpty()) {
      html.with("lang", language);
    }
    for (Passage.Piece piece : passage.pieces()) {
      String text = piece.text().replace('\f', '\n');
      switch (piece.mark()) {
        case NONE -> html.text(text);
        case EXPECTED -> mark(html, "expected", text);
        case FOUND -> mark(html, "found", text);
        case BOTH -> mark(html, "both", text);
      }
    }
    html.close("blockquote").element("figcaption", passage.where()).close("figure");
  }

  /** Marked words, with a word in front that says why: colour alone says nothing to many. */
  static void mark(Html html, String kind, String text) {
    html.open("mark").with("class", kind.equals("both") ? "expected found" : kind);
    html.open("span").with("class", "tag").with("lang", "en");
    html.text(kind.equals("both") ? "expected, found: " : kind + ": ").close("span");
    html.text(text).close("mark");
  }

  private static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
