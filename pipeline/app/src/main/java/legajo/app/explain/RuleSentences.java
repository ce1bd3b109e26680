package legajo.app.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import legajo.rules.Rule;
import legajo.rules.RulePack;

/** The sentence that says what a rule finds: of the rules of a pack and those of the program. */
public final class RuleSentences {
  private static final String PROGRAM_RULES = "program-rules.properties";

  private final RulePack pack;
  private final SortedMap<String, String> ofProgram = ofProgram();

  /** Sentences of this pack, and of the program. */
  public RuleSentences(RulePack pack) {
    this.pack = pack;
  }

  /** The sentence of a rule. */
  public Optional<String> of(String ruleId) {
    return pack.rule(ruleId).map(Rule::says).or(() -> Optional.ofNullable(ofProgram.get(ruleId)));
  }

  /** The sentences of the rules that are written in the program, by id. */
  public static SortedMap<String, String> ofProgram() {
    Properties sentences = new Properties();
    try (InputStream in = RuleSentences.class.getResourceAsStream(PROGRAM_RULES)) {
      if (in == null) {
        throw new IllegalStateException("not built in: " + PROGRAM_RULES);
      }
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    SortedMap<String, String> byId = new TreeMap<>();
    sentences.stringPropertyNames().forEach(id -> byId.put(id, sentences.getProperty(id)));
    return byId;
  }
}
