package legajo.app.cli;

import java.util.stream.Stream;
import legajo.pipeline.ingest.ocr.OcrPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When pictures of pages are read, as users write it: {@code auto}. */
final class OcrWord implements ITypeConverter<OcrPolicy> {
  @Override
  public OcrPolicy convert(String word) {
    return Stream.of(OcrPolicy.values())
        .filter(policy -> policy.label().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + word + "' is none of auto, always, never"));
  }
}
