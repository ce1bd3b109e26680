package legajo.pipeline.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.Section;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Words;

/** Turns an outline into the record's tree of sections. */
final class SectionTree {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Outline outline;
  private final Map<String, String> lostNumbers;
  private final EvidenceLedger ledger;
  private final Secrets secrets;

  /**
   * A tree.
   *
   * @param lostNumbers numbers that scanning lost, by the section's id
   */
  SectionTree(
      Outline outline, Map<String, String> lostNumbers, EvidenceLedger ledger, Secrets secrets) {
    this.outline = outline;
    this.lostNumbers = lostNumbers;
    this.ledger = ledger;
    this.secrets = secrets;
  }

  List<Section> sections() {
    return sections(outline.sections(), "/sections");
  }

  private List<Section> sections(List<Outline.Node> nodes, String pointer) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      sections.add(section(nodes.get(i), pointer + "/" + i));
    }
    return sections;
  }

  private Section section(Outline.Node node, String pointer) {
    if (node.heading().length() > 0) {
      ledger.enter(pointer + "/heading", Words.stated(node.heading(), node.rule()));
    }
    if (node.number().isPresent() && node.label().length() > 0) {
      ledger.enter(pointer + "/number", Words.stated(node.label(), node.rule()));
    }
    Optional<String> lost = Optional.ofNullable(lostNumbers.get(node.id()));
    if (lost.isPresent()) {
      ledger.enter(pointer + "/number", Words.inferred(node.heading(), node.rule()));
      ledger.add(LostNumbers.diagnostic(pointer + "/number", lost.get()));
    }
    List<String> texts = new ArrayList<>();
    node.blocks().forEach(block -> texts.add(outline.words(block.span())));
    return new Section(
        node.id(),
        node.number().or(() -> lost),
        secrets.hide(oneLine(outline.words(node.heading()))),
        node.kind(),
        secrets.hide(String.join("\n", texts)),
        sections(node.sections(), pointer + "/sections"));
  }

  static String oneLine(String words) {
    return SPACES.matcher(words).replaceAll(" ").strip();
  }
}
