package legajo.app.audit.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Tests that open a page in Chromium. On a machine without it they are skipped with the command
 * that installs it; where {@code LEGAJO_ALL_TOOLS} says that it is there, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Check.class)
public @interface NeedsChromium {
  /** Looks for it once a class. */
  final class Check implements BeforeAllCallback {
    private static final String ALL_TOOLS = "LEGAJO_ALL_TOOLS";

    @Override
    public void beforeAll(ExtensionContext context) {
      if (Chromium.isThere()) {
        return;
      }
      String reason =
          "not tested: no Chromium with its driver; run apt-get install chromium chromium-driver";
      if (System.getenv(ALL_TOOLS) != null) {
        throw new IllegalStateException(reason);
      }
      throw new TestAbortedException(reason);
    }
  }
}
