package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Reads how an acta opens and closes the meeting that it is the record of: "En la ciudad de Lima,
 * el 5 de mayo de 2016, siendo las 9:30 horas, se reúnen …", "… se da por terminada a las 12:45".
 */
final class Actas {
  private static final String RULE = "session.acta";
  private static final String HOUR = "siendo la";
  private static final int LONGEST_FORMULA = 320;

  private final MentionFacts facts;
  private final Vocabulary opening;
  private final Vocabulary closing;

  Actas(RulePack pack, MentionFacts facts) {
    this.facts = facts;
    this.opening = pack.vocabulary("acta-opening");
    this.closing = pack.vocabulary("acta-closing");
  }

  /** The meeting that a paragraph opens with its hour; empty where it does not. */
  Optional<MentionDraft> opening(Span block, String section, MeetingText text) {
    Span formula = new Span(block.begin(), Math.min(block.end(), block.begin() + LONGEST_FORMULA));
    if (!formula.of(text.folded()).contains(HOUR) || !text.singleIn(formula).isEmpty()) {
      return Optional.empty();
    }
    return first(opening, formula, text)
        .map(
            verb -> {
              MentionDraft draft =
                  new MentionDraft(
                      new MeetingNames.Named(MeetingName.of(MeetingName.Kind.PRESENT), verb, RULE),
                      Telling.OPENING,
                      section);
              facts.addLine(draft, text, new Span(block.begin(), verb.end()));
              return draft;
            });
  }

  /** Gives the meeting of an acta the hour at which a paragraph closes it. */
  void close(MentionDraft acta, Span block, MeetingText text) {
    Optional<Span> verb = first(closing, block, text);
    if (verb.isEmpty() || acta.times.isEmpty() || acta.times.get(0).end().isPresent()) {
      return;
    }
    Span sentence = SentenceBounds.around(text.text(), verb.get().begin(), block);
    List<ClockTimes> told = facts.timesIn(text, sentence);
    if (!told.isEmpty() && told.get(0).start().compareTo(acta.times.get(0).start()) > 0) {
      acta.times.set(0, joined(acta.times.get(0), told.get(0)));
    }
  }

  /** The hours of the sentence in which a paragraph closes its meeting. */
  List<ClockTimes> closing(Span block, MeetingText text) {
    return first(closing, block, text)
        .map(verb -> SentenceBounds.around(text.text(), verb.begin(), block))
        .map(sentence -> facts.timesIn(text, sentence))
        .orElse(List.of());
  }

  private static ClockTimes joined(ClockTimes start, ClockTimes end) {
    return new ClockTimes(
        start.start(),
        start.startSpan(),
        Optional.of(end.start()),
        Optional.of(end.startSpan()),
        start.places());
  }

  private static Optional<Span> first(Vocabulary words, Span stretch, MeetingText text) {
    String folded = text.folded();
    for (int at = stretch.begin(); at < stretch.end(); at++) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
      int end = begins ? words.endOfTermAt(folded, at) : -1;
      if (end >= 0 && end <= stretch.end()) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.empty();
  }
}
