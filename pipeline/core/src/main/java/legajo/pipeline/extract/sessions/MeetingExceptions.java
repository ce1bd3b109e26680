package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads which meetings are left out of what is said of all of them. */
final class MeetingExceptions {
  private static final List<String> JOINTS = List.of(", ", " y ");

  private final MeetingNames names;
  private final Vocabulary exception;

  MeetingExceptions(RulePack pack, MeetingNames names) {
    this.names = names;
    this.exception = pack.vocabulary("meeting-exception");
  }

  /** Where a stretch begins to be about a meeting that it leaves out of what is said of others. */
  int afterException(String folded, int begin, int name) {
    for (int at = name - 1; at >= begin; at--) {
      int end = exception.endOfTermAt(folded, at);
      if (end >= 0 && end <= name) {
        return end;
      }
    }
    return begin;
  }

  /** "salvo la extraordinaria", "excepto la sesión intermedia y la cuarta". */
  List<MeetingName> in(List<MeetingNames.Named> named, String folded, Span stretch) {
    for (int at = stretch.begin(); at < stretch.end(); at++) {
      int wordsEnd = exception.endOfTermAt(folded, at);
      if (wordsEnd >= 0) {
        return listed(named, folded, SentenceBounds.skipSpaces(folded, wordsEnd, stretch.end()));
      }
    }
    return List.of();
  }

  /** The meetings of a list, which go by their names or by their ordinals alone. */
  private List<MeetingName> listed(List<MeetingNames.Named> named, String folded, int begin) {
    List<MeetingName> listed = new ArrayList<>();
    int at = begin;
    while (at >= 0) {
      Optional<MeetingNames.Named> next = namedAt(named, folded, at);
      next.ifPresent(known -> listed.add(known.meeting()));
      int end = next.map(known -> known.span().end()).orElse(folded.length());
      at = -1;
      for (String joint : JOINTS) {
        at = folded.startsWith(joint, end) ? end + joint.length() : at;
      }
    }
    return listed;
  }

  /** The meeting that words at a place name, with an article or without. */
  private Optional<MeetingNames.Named> namedAt(
      List<MeetingNames.Named> named, String folded, int at) {
    boolean article = folded.startsWith("la ", at) || folded.startsWith("el ", at);
    int name = article ? at + 3 : at;
    return named.stream()
        .filter(known -> known.span().begin() == at || known.span().begin() == name)
        .findFirst()
        .or(() -> names.withoutNoun(folded, name));
  }
}
