package legajo.pipeline.assemble.years;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.HeaderFindings;
import legajo.pipeline.document.HeaderFindings.CallFinding;
import legajo.rules.Span;

/**
 * Where the header's readers found dates that tell much about the others.
 *
 * @param call where the day of the selection may begin, best first
 * @param version the line on the state of the text
 */
public record Landmarks(List<Integer> call, Optional<Span> version) {
  /** How far from such a place a date may begin. */
  private static final int NEAR = 2;

  public Landmarks {
    call = List.copyOf(call);
  }

  /** None, where no header was read. */
  public static Landmarks none() {
    return new Landmarks(List.of(), Optional.empty());
  }

  /** Those of a header. */
  public static Landmarks of(HeaderFindings header) {
    return new Landmarks(
        header.call().map(CallFinding::datePlaces).orElse(List.of()),
        header.version().map(HeaderFindings.VersionFinding::line));
  }

  /** Whether the call's day may stand somewhere. */
  boolean tellsCall() {
    return !call.isEmpty();
  }

  /** The date of the call. */
  Optional<DatedWords> callAmong(List<DatedWords> mentions) {
    return call.stream()
        .flatMap(place -> mentions.stream().filter(mention -> beginsNear(mention, place)))
        .filter(mention -> !mention.isBareYear())
        .findFirst();
  }

  private static boolean beginsNear(DatedWords mention, int place) {
    return Math.abs(mention.finding().span().begin() - place) <= NEAR;
  }

  /** The date of the version line. */
  Optional<DatedWords> versionAmong(List<DatedWords> mentions) {
    return version.flatMap(
        line ->
            mentions.stream()
                .filter(mention -> line.contains(mention.finding().span()))
                .findFirst());
  }
}
