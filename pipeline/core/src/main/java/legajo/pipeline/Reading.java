package legajo.pipeline;

import java.util.Optional;
import legajo.model.Report;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.Outcome;

/**
 * What became of one file.
 *
 * @param outcome whether it was read
 * @param report the record; present where {@link Outcome#givesRecord()}
 * @param cleanText the text that the record was read from; present where the record is
 * @param message why it was not read, or not all of it, and the remedy; empty where all is well
 */
public record Reading(
    Outcome outcome, Optional<Report> report, Optional<CleanText> cleanText, String message) {}
