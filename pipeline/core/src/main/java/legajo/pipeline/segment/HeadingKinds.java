package legajo.pipeline.segment;

import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Tells from a heading's words what its section is about. */
final class HeadingKinds {
  /** A rule's id is this and the label of the kind that it tells. */
  private static final String RULE = "heading-kind.";

  private static final String[] ARTICLES = {
    "de lo ", "la ", "el ", "las ", "los ", "del ", "de la ", "de los ", "de las "
  };

  private final RuleSet openings;
  private final Vocabulary words;
  private final Vocabulary alone;

  HeadingKinds(RulePack pack) {
    this.openings = pack.rules("heading-kinds");
    this.words = pack.vocabulary("section-kind");
    this.alone = pack.vocabulary("section-kind-alone");
  }

  /** Words that tell a kind, and where they begin. */
  record Word(SectionKind kind, int begin) {}

  /** The first words of a heading that tell a kind. */
  Optional<Word> firstWord(CuedText cued, Span heading, boolean runIn) {
    String folded = cued.folded();
    Optional<Word> whole = runIn ? Optional.empty() : whole(folded, heading);
    Optional<Word> opening =
        whole.isPresent() || runIn || heading.length() == 0 ? whole : opening(cued, heading);
    return opening.isPresent() ? opening : anywhere(folded, heading);
  }

  /** "QUÉ LE TOCA A CADA PAÍS", "Reseña de las jornadas": how a heading begins tells its kind. */
  private Optional<Word> opening(CuedText cued, Span heading) {
    int begin = afterArticle(cued.folded(), heading);
    return openings
        .opening(cued, begin, heading.end())
        .map(match -> match.rule().id().substring(RULE.length()))
        .map(label -> new Word(SectionKind.of(label), begin));
  }

  private Optional<Word> anywhere(String folded, Span heading) {
    int i = heading.begin();
    while (i < heading.end()) {
      if (!Character.isLetter(folded.charAt(i))) {
        i++;
        continue;
      }
      int end = words.endOfTermAt(folded, i);
      if (end > i && end <= heading.end()) {
        String label = words.valueOf(folded.substring(i, end)).orElseThrow();
        return Optional.of(new Word(SectionKind.of(label), i));
      }
      while (i < heading.end() && Character.isLetter(folded.charAt(i))) {
        i++;
      }
    }
    return Optional.empty();
  }

  private Optional<Word> whole(String folded, Span heading) {
    String all = heading.of(folded);
    String bare = folded.substring(afterArticle(folded, heading), heading.end());
    String asked = bare.endsWith("?") ? bare.substring(0, bare.length() - 1) : bare;
    return alone
        .valueOf(all)
        .or(() -> alone.valueOf(asked))
        .map(label -> new Word(SectionKind.of(label), heading.begin()));
  }

  /** Where the words of a heading begin behind its article: "LAS SESIONES", "De los fines". */
  static int afterArticle(String folded, Span heading) {
    String words = heading.of(folded);
    int i = !words.isEmpty() && words.charAt(0) == '\u00bf' ? 1 : 0;
    for (String article : ARTICLES) {
      if (words.startsWith(article, i)) {
        return heading.begin() + i + article.length();
      }
    }
    return heading.begin() + i;
  }
}
