package legajo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.rules.RuleMatch.Part;

/** Fills the templates of one name that a match gives values for. */
final class MatchParts {
  private final RuleMatch match;
  private final List<String> templates;
  private final Optional<String> each;

  MatchParts(RuleMatch match, List<String> templates) {
    this.match = match;
    this.templates = templates;
    this.each = match.rule().each().filter(match.groups()::containsKey);
  }

  List<Part> of(String key) {
    List<Part> parts = new ArrayList<>();
    int from = match.span().begin();
    for (int i = 0; i < templates.size(); i++) {
      String template = templates.get(i);
      Span words = new Span(from, lastTemplate(i) ? match.span().end() : endOfSlots(template, i));
      if (each.isPresent() && template.contains("{" + each.get() + "}")) {
        addEach(key, template, words, parts);
      } else {
        add(key, template, Optional.empty(), words, parts);
      }
      from = lastTemplate(i) ? words.end() : beginOfSlots(templates.get(i + 1), i + 1);
    }
    return parts;
  }

  private boolean lastTemplate(int i) {
    return i == templates.size() - 1;
  }

  /** One value for each number of the list; the last reaches to the end of the words. */
  private void addEach(String key, String template, Span words, List<Part> parts) {
    Span list = match.groups().get(each.get());
    List<Span> numbers = list == null ? List.of() : numbersIn(list);
    for (int i = 0; i < numbers.size(); i++) {
      Span number = numbers.get(i);
      String digits = number.of(match.text());
      Span span =
          new Span(
              i == 0 ? words.begin() : number.begin(),
              i == numbers.size() - 1 ? words.end() : number.end());
      add(key, template, Optional.of(digits.length() == 1 ? "0" + digits : digits), span, parts);
    }
  }

  private List<Span> numbersIn(Span list) {
    List<Span> numbers = new ArrayList<>();
    int at = list.begin();
    while (at < list.end()) {
      int begin = at;
      while (at < list.end() && isDigit(match.text().charAt(at))) {
        at++;
      }
      if (at > begin) {
        numbers.add(new Span(begin, at));
      } else {
        at++;
      }
    }
    return numbers;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(
      String key, String template, Optional<String> number, Span words, List<Part> parts) {
    Optional<String> value = fill(template, number);
    if (key.equals(RuleMatch.EDTF)) {
      value = value.flatMap(EdtfDraft::settle);
    }
    value.ifPresent(v -> parts.add(new Part(v, words)));
  }

  /**
   * Fills {@code {slot}}, {@code {slot|other-slot}} and {@code {slot|default}}; nothing where no
   * slot is there and no default.
   */
  private Optional<String> fill(String template, Optional<String> number) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      Optional<String> value = valueOf(template.substring(open + 1, close), number);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      filled.append(template, at, open).append(value.get());
      at = close + 1;
    }
    return Optional.of(filled.append(template.substring(at)).toString());
  }

  private Optional<String> valueOf(String slot, Optional<String> number) {
    for (String name : slot.split("\\|", -1)) {
      Optional<String> value =
          each.filter(name::equals).isPresent() && number.isPresent()
              ? number
              : match.rule().groups().contains(name) ? match.value(name) : Optional.of(name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private int beginOfSlots(String template, int index) {
    int begin = Integer.MAX_VALUE;
    for (Span slot : ownSlots(template, index)) {
      begin = Math.min(begin, slot.begin());
    }
    return begin == Integer.MAX_VALUE ? match.span().begin() : begin;
  }

  private int endOfSlots(String template, int index) {
    int end = 0;
    for (Span slot : ownSlots(template, index)) {
      end = Math.max(end, slot.end());
    }
    return end == 0 ? match.span().end() : end;
  }

  /** The slots that this template alone has. */
  private List<Span> ownSlots(String template, int index) {
    List<Span> own = new ArrayList<>();
    match
        .groups()
        .forEach(
            (group, span) -> {
              if (has(template, group) && !othersHave(group, index)) {
                own.add(span);
              }
            });
    return own;
  }

  private boolean othersHave(String group, int index) {
    for (int i = 0; i < templates.size(); i++) {
      if (i != index && has(templates.get(i), group)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String template, String group) {
    return template.contains("{" + group + "}") || template.contains("{" + group + "|");
  }
}
