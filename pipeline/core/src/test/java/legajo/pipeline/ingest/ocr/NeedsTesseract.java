package legajo.pipeline.ingest.ocr;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Tests that ask the real Tesseract. On a machine without it they are skipped with the command that
 * installs it; where {@code LEGAJO_ALL_TOOLS} says that it is there, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsTesseract.Check.class)
public @interface NeedsTesseract {
  /** Looks for it once a class. */
  final class Check implements BeforeAllCallback {
    private static final String ALL_TOOLS = "LEGAJO_ALL_TOOLS";

    @Override
    public void beforeAll(ExtensionContext context) {
      Optional<OcrLack> lack = Tesseract.ofThisMachine().lack();
      if (lack.isEmpty()) {
        return;
      }
      String reason = "not tested: " + lack.get().state() + "; run " + lack.get().remedy();
      if (System.getenv(ALL_TOOLS) != null) {
        throw new IllegalStateException(reason);
      }
      throw new TestAbortedException(reason);
    }
  }
}
