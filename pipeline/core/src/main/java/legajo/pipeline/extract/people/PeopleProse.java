package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.pipeline.extract.people.PeopleSequence.Trust;

/** Reads running text that says who took part: "Participaron por el Ministerio … la señora …". */
final class PeopleProse {
  static final String PROSE = "participant.prose";

  private static final String[] GROUP_OPENINGS = {
    "por ",
    "de parte de",
    "en representacion de",
    "delegacion",
    "equipo",
    "contraparte",
    "comitiva",
    "representacion",
    ". de"
  };

  private final PeopleWords words;
  private final GroupLabelReader labels;
  private final PersonLineReader lines;
  private final PeopleSequence sequence;
  private final PeopleByModel model;

  PeopleProse(
      PeopleWords words,
      GroupLabelReader labels,
      PersonLineReader lines,
      PeopleSequence sequence,
      PeopleByModel model) {
    this.model = model;
    this.words = words;
    this.labels = labels;
    this.lines = lines;
    this.sequence = sequence;
  }

  /** A person with the group whose words stand before the name. */
  record Member(Person person, PeopleGroup group) {}

  /**
   * What a paragraph says.
   *
   * @param members in order
   * @param group the last that it names
   */
  record Read(List<Member> members, PeopleGroup group) {}

  private record Anchor(int begin, GroupLabel label) {}

  /** Whether a sentence of this stretch says that people took part. */
  boolean saysWhoTookPart(PeopleText t, int begin, int end) {
    for (int i = begin; i < end; ) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end) + 1;
      } else if (!Character.isLetter(t.folded().charAt(i))) {
        i++;
      } else if (words.attendance.has(t, i, end)) {
        return true;
      } else {
        i = t.wordEnd(i, end);
      }
    }
    return false;
  }

  /** Whether the stretch names groups in the middle of its text: "… . Por Chile (…): …". */
  boolean namesGroups(PeopleText t, int begin, int end) {
    return mayNameGroup(t, begin, end)
        && anchors(t, begin, end).stream()
            .anyMatch(anchor -> anchor.begin() > begin || opensList(t, anchor, end));
  }

  /** "Por Chile, Ana Soto, Directora": a comma and the people stand behind the group. */
  private static boolean opensList(PeopleText t, Anchor anchor, int end) {
    int labelEnd = anchor.label().end();
    return t.wordIs("por", anchor.begin(), end)
        && labelEnd < end
        && (t.folded().charAt(labelEnd) == ','
            || t.folded().charAt(labelEnd) == ':'
                && anchor.label().delegation().isPresent()
                && t.folded().substring(anchor.begin(), labelEnd).indexOf(',') > 0);
  }

  /** Whether the stretch begins with the name of a group: "Por la OEA, …". */
  boolean opensWithGroup(PeopleText t, int begin, int end) {
    return begin < end && label(t, begin, end).isPresent();
  }

  /** Where the sentence ends that begins here. */
  int sentenceEnd(PeopleText t, int begin, int end) {
    return sequence.sentenceEnd(t, begin, end);
  }

  /** Reads a paragraph; {@code before} holds until it names another group. */
  Read read(PeopleText t, int begin, int end, PeopleGroup before) {
    List<Member> members = new ArrayList<>();
    List<Anchor> anchors = anchors(t, begin, end);
    if (namesGroupsLast(t, begin, end, anchors)) {
      return readGroupsLast(t, begin, anchors, before);
    }
    PeopleGroup group = before;
    int first = anchors.isEmpty() ? end : anchors.get(0).begin();
    add(members, present(t, begin, first), group);
    for (int k = 0; k < anchors.size(); k++) {
      GroupLabel label = anchors.get(k).label();
      group = label.after(label.delegation().isPresent() ? PeopleGroup.NONE : group);
      int to = k + 1 < anchors.size() ? anchors.get(k + 1).begin() : end;
      add(members, stretch(t, label.end(), to), group);
    }
    return new Read(members, group);
  }

  /** "la señora Ana Soto, Directora, en representación de Chile; y el señor …, por Perú." */
  private boolean namesGroupsLast(PeopleText t, int begin, int end, List<Anchor> anchors) {
    if (anchors.isEmpty() || anchors.get(0).begin() == begin) {
      return false;
    }
    Anchor last = anchors.get(anchors.size() - 1);
    return present(t, last.label().end(), end).isEmpty()
        && !present(t, begin, anchors.get(0).begin()).isEmpty();
  }

  private Read readGroupsLast(PeopleText t, int begin, List<Anchor> anchors, PeopleGroup before) {
    List<Member> members = new ArrayList<>();
    PeopleGroup group = before;
    int from = begin;
    for (Anchor anchor : anchors) {
      GroupLabel label = anchor.label();
      group = label.after(label.delegation().isPresent() ? PeopleGroup.NONE : group);
      add(members, present(t, from, anchor.begin()), group);
      from = label.end();
    }
    return new Read(members, group);
  }

  private static void add(List<Member> members, List<Person> people, PeopleGroup group) {
    people.forEach(person -> members.add(new Member(person, group)));
  }

  private List<Person> stretch(PeopleText t, int begin, int end) {
    int at = t.skipSpaces(begin, end);
    if (at < end && t.folded().charAt(at) == ':') {
      int listEnd = sequence.sentenceEnd(t, at + 1, end);
      return model.or(lines.list(t, at + 1, listEnd), t, at + 1, listEnd);
    }
    int sentence = sequence.sentenceEnd(t, begin, end);
    int colon = t.colon(begin, sentence);
    if (colon > 0 && saysOnlyThatTheyTookPart(t, begin, colon)) {
      return model.or(lines.list(t, colon + 1, sentence), t, colon + 1, sentence);
    }
    return present(t, begin, end);
  }

  /** "… estuvieron presentes:" */
  private boolean saysOnlyThatTheyTookPart(PeopleText t, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (t.capitalAt(i)) {
        return false;
      }
    }
    return saysWhoTookPart(t, begin, end);
  }

  /** The people of a stretch without those of sentences that say who was absent. */
  private List<Person> present(PeopleText t, int begin, int end) {
    List<Person> people = new ArrayList<>();
    int from = begin;
    for (int at = begin; at < end; ) {
      int sentence = Math.min(sequence.sentenceEnd(t, at, end) + 1, end);
      if (saysWhoWasAbsent(t, at, sentence)) {
        people.addAll(named(t, from, at));
        from = sentence;
      }
      at = sentence;
    }
    people.addAll(named(t, from, end));
    return people;
  }

  private List<Person> named(PeopleText t, int begin, int end) {
    return model.or(sequence.read(t, begin, end, Trust.PROSE), t, begin, end);
  }

  private boolean saysWhoWasAbsent(PeopleText t, int begin, int end) {
    boolean absent = false;
    for (int i = begin; i < end; ) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end) + 1;
      } else if (!Character.isLetter(t.folded().charAt(i))) {
        i++;
      } else if (words.absence.has(t, i, end)) {
        absent = true;
        i = words.absence.endAt(t, i, end);
      } else if (words.attendance.has(t, i, end)) {
        return false;
      } else {
        i = t.wordEnd(i, end);
      }
    }
    return absent;
  }

  /** Cheap: whether a word stands here that groups' names stand behind. */
  private static boolean mayNameGroup(PeopleText t, int begin, int end) {
    String stretch = t.folded().substring(begin, end);
    for (String word : GROUP_OPENINGS) {
      if (stretch.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private List<Anchor> anchors(PeopleText t, int begin, int end) {
    List<Anchor> anchors = new ArrayList<>();
    boolean open = true;
    for (int i = begin; i < end; ) {
      char c = t.folded().charAt(i);
      if (t.opensBracket(i)) {
        i = t.closing(i, end) + 1;
        open = false;
      } else if (!Character.isLetterOrDigit(c)) {
        open |= ".,;:/".indexOf(c) >= 0;
        i++;
      } else {
        Optional<GroupLabel> label = open ? label(t, i, end) : Optional.empty();
        if (label.isPresent()) {
          anchors.add(new Anchor(i, label.get()));
          i = label.get().end();
          open = false;
        } else {
          Optional<Integer> verb = words.attendance.at(t, i, end).map(phrase -> phrase.length());
          open = verb.isPresent() || t.wordIs("y", i, end);
          i = verb.isPresent() ? i + verb.get() : t.wordEnd(i, end);
        }
      }
    }
    return anchors;
  }

  /** Behind "por", "por parte de", "la delegación de", or "Del" at the beginning of a sentence. */
  private Optional<GroupLabel> label(PeopleText t, int at, int end) {
    boolean of = t.wordIs("de", at, end) || t.wordIs("del", at, end);
    if (of && isJoined(t, at)) {
      return labels.running(t, at, end).filter(label -> goesOnWithPerson(t, label.end(), end));
    }
    if (t.capitalAt(at) || words.articles.has(t, at, end)) {
      Optional<GroupLabel> subject = subject(t, at, end);
      if (subject.isPresent()) {
        return subject;
      }
    }
    boolean opens =
        t.wordIs("por", at, end)
            || of && beginsSentence(t, at)
            || t.folded().startsWith("de parte de", at)
            || t.folded().startsWith("en representacion de", at)
            || startsDelegation(t, at, end);
    return opens
        ? labels.running(t, at, end).map(label -> withBodyBehind(t, label, end))
        : Optional.empty();
  }

  /** "Por Chile, todos del Ministerio de Faros:" */
  private GroupLabel withBodyBehind(PeopleText t, GroupLabel label, int end) {
    int at = t.nextWord(label.end() - 1, end);
    if (label.institution().isPresent() || at >= end || t.folded().charAt(label.end()) != ',') {
      return label;
    }
    if (t.folded().startsWith("tod", at) || t.folded().startsWith("amb", at)) {
      at = t.nextWord(at, end);
    }
    boolean of = t.wordIs("de", at, end) || t.wordIs("del", at, end);
    Optional<GroupLabel> body = of ? labels.running(t, at, end) : Optional.empty();
    return body.filter(b -> b.end() < end && t.folded().charAt(b.end()) == ':')
        .map(b -> new GroupLabel(b.end(), label.delegation(), b.institution()))
        .orElse(label);
  }

  /** "La OEA estuvo representada por", "Chile participó con" */
  private Optional<GroupLabel> subject(PeopleText t, int at, int end) {
    int name = words.articles.has(t, at, end) ? t.nextWord(at, end) : at;
    if (name >= end || !t.capitalAt(name) || words.givenNames.has(t, name, end)) {
      return Optional.empty();
    }
    return labels
        .running(t, name, end)
        .filter(label -> words.attendance.has(t, t.skipSpaces(label.end(), end), end));
  }

  /** "… y de la Unión de Fareros, Ana Soto" */
  private boolean goesOnWithPerson(PeopleText t, int labelEnd, int end) {
    int next = t.nextWord(labelEnd - 1, end);
    return next < end
        && (t.capitalAt(next)
            || words.skipHonorifics(t, next, end) > next
            || words.attendance.has(t, next, end));
  }

  private static boolean isJoined(PeopleText t, int at) {
    return t.folded().startsWith(" y ", at - 3) || t.folded().startsWith("; ", at - 2);
  }

  /** "De" and "Del", but not the "DE" of a name in capitals. */
  private static boolean beginsSentence(PeopleText t, int at) {
    return t.capitalAt(at) && !t.capitalAt(at + 1);
  }

  private boolean startsDelegation(PeopleText t, int at, int end) {
    int word = words.articles.has(t, at, end) ? t.nextWord(at, end) : at;
    return t.wordIs("delegacion", word, end)
        || t.wordIs("equipo", word, end)
        || t.wordIs("contraparte", word, end)
        || t.wordIs("comitiva", word, end)
        || t.wordIs("representacion", word, end);
  }
}
