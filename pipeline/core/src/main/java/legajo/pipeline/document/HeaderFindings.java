package legajo.pipeline.document;

import java.util.List;
import java.util.Optional;
import legajo.model.Modality;
import legajo.model.Version;
import legajo.rules.Span;

/**
 * What a report says of the cooperation as a whole.
 *
 * @param title the report's title
 * @param programme the programme that the cooperation belongs to
 * @param call the call in which it was selected
 * @param modality how the parties met
 * @param version the line on the state of the text
 * @param website address of this cooperation's own page
 * @param objectives aims and product
 */
public record HeaderFindings(
    Optional<TextPart> title,
    Optional<ProgrammeFinding> programme,
    Optional<CallFinding> call,
    Optional<ModalityFinding> modality,
    Optional<VersionFinding> version,
    Optional<TextPart> website,
    ObjectivesFinding objectives) {

  /**
   * A stretch of text that is a value.
   *
   * @param value the words as one line
   * @param span where they stand in the clean text
   * @param rule id of the rule that found them
   */
  public record TextPart(String value, Span span, String rule) {}

  /**
   * A call for proposals.
   *
   * @param ordinal its number; empty where the report leaves it out
   * @param words where the call is named
   * @param rule id of the rule that found it
   * @param datePlaces where words may begin that say when the cooperation was selected, best first
   */
  public record CallFinding(
      Optional<Integer> ordinal, Span words, String rule, List<Integer> datePlaces) {
    public CallFinding {
      datePlaces = List.copyOf(datePlaces);
    }
  }

  /**
   * How the parties met.
   *
   * @param words what says so, in text order
   * @param stated whether the words say so, or it follows from them
   */
  public record ModalityFinding(Modality modality, List<Words> words, boolean stated) {
    public ModalityFinding {
      words = List.copyOf(words);
    }
  }

  /**
   * A line on the state of the text.
   *
   * @param line the whole line or bracket
   * @param status absent where the line has no word for it
   * @param statusWords that word; empty span where there is none
   * @param rule id of the rule that found the line
   */
  public record VersionFinding(
      Span line, Optional<Version.Status> status, Span statusWords, String rule) {}

  /**
   * Aims and product as the report words them, without their labels.
   *
   * @param general absent where the objectives are one list
   * @param specific in text order
   * @param product its first paragraph
   */
  public record ObjectivesFinding(
      Optional<TextPart> general, List<TextPart> specific, Optional<TextPart> product) {
    public ObjectivesFinding {
      specific = List.copyOf(specific);
    }
  }
}
