package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;

/** Repairs signs by the rules of a pack, whose slot {@code misread} is what changes. */
final class SignRepairs {
  private static final String KIND = "signs";
  private static final String MISREAD = "misread";
  private static final double CERTAINTY = 0.9;

  private final RulePack pack;
  private final RuleSet rules;

  SignRepairs(RulePack pack) {
    this.pack = pack;
    this.rules = pack.rules(KIND);
  }

  /**
   * The repairs of signs in some lines.
   *
   * @param damagedLines their places in the list
   */
  List<LineRepair> of(List<TextLine> lines, BitSet damagedLines) {
    List<LineRepair> repairs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || !damagedLines.get(i)) {
        find(text.toString(), begins, first, repairs);
        text.setLength(0);
        begins.clear();
        first = i + 1;
        continue;
      }
      TextLine line = lines.get(i);
      text.append(line.startsBlock() ? "\n\n" : "\n");
      begins.add(text.length());
      text.append(line.text());
    }
    return repairs;
  }

  private void find(String text, List<Integer> begins, int first, List<LineRepair> repairs) {
    if (text.isEmpty()) {
      return;
    }
    CuedText cued = pack.cue(text);
    int line = 0;
    int free = 0;
    List<RuleMatch> matches = new ArrayList<>(rules.findAll(cued, 0, text.length()));
    matches.removeIf(
        match ->
            !match.groups().containsKey(MISREAD)
                || match.group(MISREAD).equals(Optional.of(printed(match))));
    matches.sort((a, b) -> Integer.compare(misread(a).begin(), misread(b).begin()));
    for (RuleMatch match : matches) {
      Span misread = misread(match);
      if (misread.begin() < free) {
        continue;
      }
      free = Math.max(misread.end(), misread.begin() + 1);
      while (line + 1 < begins.size() && begins.get(line + 1) <= misread.begin()) {
        line++;
      }
      int begin = misread.begin() - begins.get(line);
      int end = misread.end() - begins.get(line);
      Edit edit = new Edit(begin, end, printed(match));
      repairs.add(
          new LineRepair(first + line, begin, end, List.of(edit), match.rule().id(), CERTAINTY));
    }
  }

  /** What was printed; a word keeps the case of its first letter, one in capitals all of them. */
  private static String printed(RuleMatch match) {
    String to = match.given("to").orElse("");
    String from = match.group(MISREAD).orElse("");
    if (CandidateSearch.isCapitals(from)) {
      return to.toUpperCase(Locale.ROOT);
    }
    boolean small = !from.isEmpty() && Character.isLowerCase(from.charAt(0));
    return small && !to.isEmpty() ? Character.toLowerCase(to.charAt(0)) + to.substring(1) : to;
  }

  private static Span misread(RuleMatch match) {
    return Objects.requireNonNull(match.groups().get(MISREAD));
  }
}
