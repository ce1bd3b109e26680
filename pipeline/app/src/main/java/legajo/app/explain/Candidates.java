package legajo.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Evidence;
import legajo.pipeline.document.CleanText;
import legajo.rules.CuedText;
import legajo.rules.Rule;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** What other rules found where a value's words stand, and why they lost. */
final class Candidates {
  private final RulePack pack;
  private final CleanText clean;
  private final CuedText cued;

  Candidates(RulePack pack, CleanText clean) {
    this.pack = pack;
    this.clean = clean;
    this.cued = pack.cue(clean.text());
  }

  /** A line for each finding of a rule of the same kind that overlaps these words. */
  List<String> passedOver(Evidence words) {
    Optional<Rule> winner = pack.rule(words.rule());
    Optional<String> kind = winner.flatMap(this::kindOf);
    if (kind.isEmpty()) {
      return List.of();
    }
    Span won = cleanSpan(words);
    Span within = paragraphOf(won);
    List<String> lines = new ArrayList<>();
    for (RuleMatch match : pack.rules(kind.get()).findAll(cued, within.begin(), within.end())) {
      boolean other = !match.rule().id().equals(words.rule());
      if (other && match.span().overlaps(won)) {
        lines.add(line(match, won, winner.get()));
      }
    }
    return lines;
  }

  private static String line(RuleMatch match, Span won, Rule winner) {
    return match.rule().id()
        + " \""
        + match.words()
        + "\""
        + given(match)
        + ": "
        + reason(match, won, winner);
  }

  private static String given(RuleMatch match) {
    List<String> values = new ArrayList<>();
    for (Map.Entry<String, List<String>> gives : match.rule().gives().entrySet()) {
      match.given(gives.getKey()).ifPresent(value -> values.add(gives.getKey() + " " + value));
    }
    return values.isEmpty() ? "" : " (" + String.join(", ", values) + ")";
  }

  /** As {@link legajo.rules.RuleSet#find} decides: leftmost, longest, then what is written. */
  private static String reason(RuleMatch match, Span won, Rule winner) {
    if (match.span().begin() > won.begin()) {
      return "begins later";
    }
    if (match.span().begin() < won.begin()) {
      return "begins earlier, and its words serve another value";
    }
    if (match.span().length() < won.length()) {
      return "finds fewer words";
    }
    if (match.span().length() > won.length()) {
      return "finds more words, and they serve another value";
    }
    return winner.beats().contains(match.rule().id())
        ? "gives way, as " + winner.id() + " says"
        : "stands later in the pack";
  }

  private Optional<String> kindOf(Rule rule) {
    return pack.kinds().stream()
        .filter(kind -> pack.rules(kind).rules().contains(rule))
        .findFirst();
  }

  private Span cleanSpan(Evidence words) {
    String source = clean.source().text();
    int begin = source.offsetByCodePoints(0, words.begin());
    int end = source.offsetByCodePoints(begin, words.end() - words.begin());
    int cleanBegin = clean.map().toClean(begin);
    return new Span(cleanBegin, Math.max(cleanBegin, clean.map().toClean(end)));
  }

  private Span paragraphOf(Span words) {
    return clean.paragraphs().stream()
        .map(CleanText.Paragraph::span)
        .filter(paragraph -> paragraph.contains(words))
        .findFirst()
        .orElse(words);
  }
}
