package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.SessionMention.Fact;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.Words;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/** Reads the address and the access code of a recording as the source has them. */
final class Recordings {
  private static final String PASSCODE = "session.passcode";
  private static final String RECORDING = "session.recording";
  private static final int SHORTEST_CODE = 3;
  private static final int LONGEST_PURPOSE = 48;
  private static final Set<String> WEAK_LABELS = Set.of("código", "codigo", "clave", "pin");
  private static final List<String> VERBS =
      List.of("es la siguiente: ", "es la ", "es: ", "es ", "fue ", "será ", "- ", "– ", "— ");
  private static final List<String> PURPOSES = List.of("a la ", "de la ", "del ", "al ", "para ");

  private final Outline outline;
  private final String text;

  Recordings(Outline outline) {
    this.outline = outline;
    this.text = outline.clean().text();
  }

  /** Where these matches speak of a recording first, if they do. */
  static Optional<Span> mentioned(List<RuleMatch> matches) {
    for (RuleMatch match : matches) {
      String rule = match.rule().id();
      if (rule.equals(RECORDING) || rule.equals(PASSCODE)) {
        return Optional.of(match.span());
      }
    }
    return Optional.empty();
  }

  /** Where these matches have the label of an access code. */
  static Optional<Span> label(List<RuleMatch> matches) {
    return matches.stream()
        .filter(match -> match.rule().id().equals(PASSCODE))
        .map(RuleMatch::span)
        .findFirst();
  }

  /**
   * The code after the name of one meeting of a list: "Claves: sesión 1, Eq7!x; sesión 2, 9vL*".
   */
  Optional<Fact> listedCode(Span part, Span label) {
    int begin = part.begin();
    while (begin < part.end() && " ,:=-–—(".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = tokenEnd(begin, part.end());
    while (end > begin && ".,;)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span code = new Span(begin, end);
    boolean parted = begin > part.begin();
    return parted && code.length() >= SHORTEST_CODE && isMixed(code.of(text), label)
        ? Optional.of(
            new Fact(
                asInSource(code),
                List.of(Words.stated(label, PASSCODE), Words.stated(code, PASSCODE))))
        : Optional.empty();
  }

  /** The first access code among these matches of a block. */
  Optional<Fact> passcode(List<RuleMatch> matches, Span block) {
    return matches.stream()
        .filter(match -> match.rule().id().equals(PASSCODE))
        .flatMap(match -> labelled(match.span(), block, isOfRecording(matches, block)).stream())
        .findFirst();
  }

  /** Gives the meeting of a table's row the address and the access code that stand in it. */
  void addOfRow(MentionDraft draft, MentionDraft.Row row) {
    draft.url = draft.url.or(() -> written(row.span(), row.span().begin()));
    draft.passcode = draft.passcode.or(() -> row.code().flatMap(cell -> inCell(cell, row)));
  }

  private Optional<Fact> inCell(Span cell, MentionDraft.Row row) {
    String code = cell.of(text);
    boolean looksLikeCode =
        code.length() >= SHORTEST_CODE
            && code.chars().noneMatch(Character::isWhitespace)
            && code.chars().anyMatch(c -> !Character.isLetter(c));
    if (!looksLikeCode) {
      return Optional.empty();
    }
    List<Words> words = new ArrayList<>();
    row.label().ifPresent(label -> words.add(Words.stated(label, PASSCODE)));
    words.add(Words.stated(cell, PASSCODE));
    return Optional.of(new Fact(asInSource(cell), words));
  }

  /** A code after its label. The label is evidence too: it is all that shows of a hidden code. */
  private Optional<Fact> labelled(Span label, Span block, boolean ofRecording) {
    return code(label, block, ofRecording)
        .map(
            code ->
                new Fact(
                    asInSource(code),
                    List.of(Words.stated(label, PASSCODE), Words.stated(code, PASSCODE))));
  }

  /** The address in a block, or that of a link on its words from this place on. */
  Optional<Fact> url(Span block, int from) {
    return written(block, from).or(() -> linked(new Span(from, block.end())));
  }

  private Optional<Fact> written(Span block, int from) {
    int begin = new Span(from, Math.max(from, block.end())).indexOf("http", text);
    if (begin < 0 || !text.startsWith("://", schemeEnd(begin))) {
      return Optional.empty();
    }
    int end = tokenEnd(begin, block.end());
    while (end > begin && ".,;)]>\"”".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span span = new Span(begin, end);
    return Optional.of(new Fact(span.of(text), Words.stated(span, RECORDING)));
  }

  private int schemeEnd(int begin) {
    return begin + (text.startsWith("https", begin) ? "https" : "http").length();
  }

  private Optional<Fact> linked(Span words) {
    Span source = outline.clean().map().toSource(words);
    for (SourceText.Link link : outline.clean().source().links()) {
      boolean on =
          link.span().overlaps(source)
              || link.span().length() == 0
                  && source.begin() <= link.span().begin()
                  && link.span().begin() < source.end();
      if (on && link.target().startsWith("http")) {
        return Optional.of(new Fact(link.target(), Words.stated(words, RECORDING)));
      }
    }
    return Optional.empty();
  }

  /** Whether more than a label such as "clave" tells that a block is about a recording. */
  private boolean isOfRecording(List<RuleMatch> matches, Span block) {
    String words = block.of(text);
    return words.contains("http")
        || words.contains("acceso")
        || words.contains("Acceso")
        || words.contains("grabaci")
        || matches.stream().anyMatch(match -> match.rule().id().equals(RECORDING));
  }

  private Optional<Span> code(Span label, Span block, boolean ofRecording) {
    int at = purposeEnd(SentenceBounds.skipSpaces(text, label.end(), block.end()), block.end());
    boolean purpose = at > SentenceBounds.skipSpaces(text, label.end(), block.end());
    boolean marked = at < block.end() && (purpose ? ":=-–—" : ":=").indexOf(text.charAt(at)) >= 0;
    if (!marked && !ofRecording) {
      return Optional.empty();
    }
    int begin = SentenceBounds.skipSpaces(text, marked ? at + 1 : verbEnd(at), block.end());
    int end = codeEnd(begin, tokenEnd(begin, block.end()), label, block);
    if (isQuoted(begin, end)) {
      begin++;
      end--;
    }
    String code = text.substring(begin, Math.max(begin, end));
    boolean looksLikeCode =
        code.chars().anyMatch(c -> !Character.isLetter(c))
            && (marked || code.chars().anyMatch(Character::isLetter) && isMixed(code, label));
    return code.length() >= SHORTEST_CODE && looksLikeCode
        ? Optional.of(new Span(begin, end))
        : Optional.empty();
  }

  /** "la clave es", "contraseña -": where the code begins that no colon leads to. */
  private int verbEnd(int at) {
    for (String verb : VERBS) {
      if (text.startsWith(verb, at)) {
        return at + verb.length();
      }
    }
    return at;
  }

  /**
   * Without a colon a code is told from a word or a number by what it mixes; after a label that may
   * mean other codes, it must mix more ("el código CIUO-08").
   */
  private boolean isMixed(String code, Span label) {
    boolean digit = code.chars().anyMatch(Character::isDigit);
    boolean sign = code.chars().anyMatch(c -> "!#$%&*+@^_=?¡¿~".indexOf(c) >= 0);
    boolean bothCases =
        code.chars().anyMatch(Character::isLowerCase)
            && code.chars().anyMatch(Character::isUpperCase);
    boolean weak = WEAK_LABELS.contains(label.of(text).toLowerCase(Locale.ROOT));
    return sign || digit && (bothCases || !weak);
  }

  /**
   * "código de acceso a la grabación: ", "clave para verla: ": the colon comes after a few words.
   */
  private int purposeEnd(int begin, int limit) {
    if (PURPOSES.stream().noneMatch(word -> text.startsWith(word, begin))) {
      return begin;
    }
    int end = begin;
    while (end < limit
        && end - begin < LONGEST_PURPOSE
        && (Character.isLetterOrDigit(text.charAt(end)) || " °º".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean marked = end < limit && ":-–—".indexOf(text.charAt(end)) >= 0;
    boolean dash = marked && text.charAt(end) != ':';
    return marked && (!dash || text.charAt(end - 1) == ' ') ? end : begin;
  }

  /** A code in brackets ends with them; another may not end in the full stop of its sentence. */
  private int codeEnd(int begin, int tokenEnd, Span label, Span block) {
    for (char[] brackets : new char[][] {{'(', ')'}, {'[', ']'}}) {
      String before = text.substring(block.begin(), label.begin());
      boolean open = before.lastIndexOf(brackets[0]) > before.lastIndexOf(brackets[1]);
      int close = text.lastIndexOf(brackets[1], tokenEnd - 1);
      if (open && close >= begin) {
        return close;
      }
      if (open) {
        return tokenEnd;
      }
    }
    boolean stop = tokenEnd > begin && ".,;".indexOf(text.charAt(tokenEnd - 1)) >= 0;
    return stop ? tokenEnd - 1 : tokenEnd;
  }

  private boolean isQuoted(int begin, int end) {
    return end - begin > 2
        && "\"“«'‘".indexOf(text.charAt(begin)) >= 0
        && "\"”»'’".indexOf(text.charAt(end - 1)) >= 0;
  }

  private int tokenEnd(int begin, int limit) {
    int end = begin;
    while (end < limit && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Access codes are never repaired: the record has what the source has. */
  private String asInSource(Span clean) {
    Span source = outline.clean().map().toSource(clean);
    return source.of(outline.clean().source().text());
  }
}
