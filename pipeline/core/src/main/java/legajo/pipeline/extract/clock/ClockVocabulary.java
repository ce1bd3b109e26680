package legajo.pipeline.extract.clock;

import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * The words round times of day.
 *
 * @param morning "a.m."
 * @param afternoon "p.m."
 * @param midday "12 m."
 * @param noon "mediodía"
 * @param hours "hrs"
 * @param hourInWords "nueve"
 * @param minutes "y media"
 * @param joints what stands between start and end
 * @param leads what stands before a time told as one
 * @param labels what stands before bare hours of the day
 * @param after words that may follow a bare hour
 * @param changes verbs before a number that changed
 * @param month months, which a time may follow
 * @param lengths words that make a number of hours a length of time
 * @param rates words after a length of time
 * @param otherwise words before the hours of something that is no meeting
 */
record ClockVocabulary(
    LooseTerms morning,
    LooseTerms afternoon,
    LooseTerms midday,
    Vocabulary noon,
    LooseTerms hours,
    Vocabulary hourInWords,
    Vocabulary minutes,
    LooseTerms joints,
    LooseTerms leads,
    LooseTerms labels,
    Vocabulary after,
    Vocabulary changes,
    Vocabulary month,
    LooseTerms lengths,
    LooseTerms rates,
    LooseTerms otherwise) {

  static ClockVocabulary of(RulePack pack) {
    Vocabulary half = pack.vocabulary("half-of-day");
    return new ClockVocabulary(
        LooseTerms.ofValue(half, "morning"),
        LooseTerms.ofValue(half, "afternoon"),
        LooseTerms.ofValue(half, "noon"),
        pack.vocabulary("noon"),
        new LooseTerms(pack.vocabulary("hour-word")),
        pack.vocabulary("hour-in-words"),
        pack.vocabulary("minutes-in-words"),
        new LooseTerms(pack.vocabulary("clock-joint")),
        new LooseTerms(pack.vocabulary("clock-lead")),
        new LooseTerms(pack.vocabulary("clock-label")),
        pack.vocabulary("clock-after"),
        pack.vocabulary("number-change"),
        pack.vocabulary("month"),
        new LooseTerms(pack.vocabulary("length-of-time")),
        new LooseTerms(pack.vocabulary("rate-of-time")),
        new LooseTerms(pack.vocabulary("clock-otherwise")));
  }
}
