package legajo.rules;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: compiles the packs that come with the program. */
public final class PackCompiler {
  private PackCompiler() {}

  /**
   * Compiles the packs of these languages; the first argument is the folder of compiled classes.
   */
  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      Path target = Path.of(arguments[0], "legajo", "rules", arguments[i] + ".pack");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
        CompiledPack.write(RulePackLoader.parsedWithIcu(arguments[i]), out);
      }
    }
  }
}
