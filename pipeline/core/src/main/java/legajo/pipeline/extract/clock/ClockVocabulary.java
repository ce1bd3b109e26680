package legajo.pipeline.extract.clock;

import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * The words round times of day.
 *
 * @param morning "a.m."
 * @param afternoon "p.m."
 * @param noon "12 m."
 * @param hours "hrs"
 * @param joints what stands between start and end
 * @param leads what stands before a time told as one
 * @param lengths words that make a number of hours a length of time
 * @param rates words after a length of time
 */
record ClockVocabulary(
    LooseTerms morning,
    LooseTerms afternoon,
    LooseTerms noon,
    LooseTerms hours,
    LooseTerms joints,
    LooseTerms leads,
    LooseTerms lengths,
    LooseTerms rates) {

  static ClockVocabulary of(RulePack pack) {
    Vocabulary half = pack.vocabulary("half-of-day");
    return new ClockVocabulary(
        LooseTerms.ofValue(half, "morning"),
        LooseTerms.ofValue(half, "afternoon"),
        LooseTerms.ofValue(half, "noon"),
        new LooseTerms(pack.vocabulary("hour-word")),
        new LooseTerms(pack.vocabulary("clock-joint")),
        new LooseTerms(pack.vocabulary("clock-lead")),
        new LooseTerms(pack.vocabulary("length-of-time")),
        new LooseTerms(pack.vocabulary("rate-of-time")));
  }
}
