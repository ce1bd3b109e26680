package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RuleSet;
import legajo.rules.Span;

/** Finds the addresses of a report, those that are broken over lines as one. */
final class WebAddresses {
  /** What of an address may stand on the next line. */
  private static final Pattern REST =
      Pattern.compile("[ \\n]{1,2}([\\p{L}0-9%][\\p{L}0-9%_/.=&?-]*)");

  private static final Pattern TELLS_ADDRESS = Pattern.compile(".*[0-9_/=&?-].*");

  private final RuleSet rules;

  WebAddresses(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * An address.
   *
   * @param words as written, without the blanks that stand in it
   */
  record Address(String words, Span span) {}

  List<Address> in(Outline outline) {
    CuedText cued = outline.cued();
    List<Address> addresses = new ArrayList<>();
    int last = 0;
    for (RuleMatch match : rules.find(cued, 0, cued.text().length())) {
      if (match.span().begin() >= last) {
        int end = endOverLines(outline, match.span().end());
        String words = withoutMarks(cued.text().substring(match.span().begin(), end));
        Span span = new Span(match.span().begin(), match.span().begin() + words.length());
        addresses.add(new Address(words.replaceAll("\\s", ""), span));
        last = end;
      }
    }
    for (SourceText.Link link : outline.clean().source().links()) {
      Span span = cleanSpan(outline, link.span());
      String address = link.target().strip();
      if (address.startsWith("http") && !span.of(cued.text()).contains("www.")) {
        addresses.add(new Address(address, span));
      }
    }
    return addresses;
  }

  /** Where an address ends that goes on in the next line: "…/es/chile_", "peru_empleo". */
  private static int endOverLines(Outline outline, int end) {
    String text = outline.clean().text();
    if ("_-/=".indexOf(text.charAt(end - 1)) < 0 || !isLineEnd(outline, end)) {
      return end;
    }
    Matcher rest = REST.matcher(text).region(end, text.length());
    if (!rest.lookingAt()) {
      return end;
    }
    boolean sure = text.charAt(end - 1) != '/';
    boolean last = rest.end() == text.length() || " \n".indexOf(text.charAt(rest.end())) < 0;
    last |= rest.end() < text.length() && text.charAt(rest.end()) == '\n';
    boolean goesOn = sure || last || TELLS_ADDRESS.matcher(rest.group(1)).matches();
    return goesOn ? rest.end() : end;
  }

  /** Whether a line of the source ends here, not its paragraph. */
  private static boolean isLineEnd(Outline outline, int at) {
    String text = outline.clean().text();
    int next = at;
    while (next < text.length() && " \n".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == at || next == text.length()) {
      return false;
    }
    int begin = outline.clean().map().toSource(new Span(at - 1, at)).end();
    int end = outline.clean().map().toSource(new Span(next, next + 1)).begin();
    return begin < end
        && outline
                .clean()
                .source()
                .text()
                .substring(begin, end)
                .chars()
                .filter(c -> c == '\n')
                .count()
            == 1;
  }

  private static Span cleanSpan(Outline outline, Span source) {
    int begin = outline.clean().map().toClean(source.begin());
    return new Span(begin, Math.max(begin, outline.clean().map().toClean(source.end())));
  }

  private static String withoutMarks(String words) {
    int end = words.length();
    boolean opens = words.indexOf('(') >= 0;
    while (end > 0
        && (".,;:'".indexOf(words.charAt(end - 1)) >= 0
            || words.charAt(end - 1) == ')' && !opens)) {
      end--;
    }
    return words.substring(0, end);
  }
}
