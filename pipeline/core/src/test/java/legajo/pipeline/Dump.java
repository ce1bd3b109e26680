package legajo.pipeline;
import java.nio.file.*;
import legajo.pipeline.document.*;
import legajo.pipeline.normalize.*;
import legajo.pipeline.segment.*;
import legajo.rules.*;
public class Dump {
  public static void main(String[] a) throws Exception {
    RulePack pack = RulePack.builtIn("es");
    for (String f : a) {
      CleanText c = new TextNormalizer(w -> false).normalize(TypedText.of(Files.readString(Path.of(f))));
      CleanText c2 = new TextNormalizer(w -> false).normalize(TypedText.of(c.text()));
      if (!c2.text().equals(c.text())) System.out.println("NOT IDEMPOTENT " + f);
      if (System.getProperty("text") != null) System.out.println(c.text());
      Outline o = new Segmenter(pack).segment(c);
      System.out.println("== " + f);
      for (Outline.Node n : o.allSections()) {
        System.out.println("  ".repeat(n.level()) + n.number().orElse("None") + " | " + o.words(n.heading()).replaceAll("\\s+"," ") + " | " + n.kind().map(k -> k.label()).orElse("None") + (System.getProperty("v") != null ? "  [" + n.rule() + " " + n.blocks().size() + "]" : ""));
        if (System.getProperty("b") != null) for (var b : n.blocks()) System.out.println("        " + b.kind() + " " + o.words(b.content()));
      }
    }
  }
}
