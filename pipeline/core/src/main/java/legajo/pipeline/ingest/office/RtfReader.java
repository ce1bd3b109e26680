package legajo.pipeline.ingest.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.SourceText.Role;
import legajo.pipeline.ingest.office.RtfGroup.AtEnd;
import legajo.pipeline.ingest.office.RtfGroup.Destination;

/**
 * Reads RTF (specification 1.9.1).
 *
 * <p>Tika's reader takes tables apart into paragraphs and leaves out the numbers of lists.
 */
final class RtfReader implements OfficeFile.Reader {
  @Override
  public void read(byte[] bytes, FlowText out) throws IOException {
    new Document(bytes, out).read();
  }

  /** One file being read. */
  private static final class Document {
    private static final int DEEPEST = 5000;

    private final RtfTokens tokens;
    private final FlowText out;
    private final CellFlow flow;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private final Deque<Boolean> interrupted = new ArrayDeque<>();
    private final Set<Integer> headingStyles = new HashSet<>();
    private final StringBuilder styleName = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private RtfGroup group = new RtfGroup();
    private int style;
    private int toSkip;
    private boolean starred;

    Document(byte[] bytes, FlowText out) {
      this.tokens = new RtfTokens(bytes);
      this.out = out;
      this.flow = new CellFlow(out);
    }

    void read() throws IOException {
      for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
        switch (kind) {
          case OPEN -> open();
          case CLOSE -> close();
          case BYTE -> character();
          default -> control(tokens.word());
        }
      }
      out.endTables();
      if (!outer.isEmpty()) {
        throw new IOException(outer.size() + " groups without an end");
      }
    }

    private void open() throws IOException {
      if (outer.size() >= DEEPEST) {
        throw new IOException("more than " + DEEPEST + " groups in one another");
      }
      outer.push(group);
      group = group.inner();
      toSkip = 0;
      starred = false;
    }

    private void close() {
      toSkip = 0;
      switch (group.atEnd) {
        case STOP_RUNNING -> {
          out.running(false);
          flow.interrupt();
        }
        case END_NOTE -> {
          out.endNote();
          resume();
        }
        case END_ASIDE -> {
          out.endAside();
          resume();
        }
        case END_LINK -> out.endLink();
        case NOTHING -> {}
      }
      if (group.destination == Destination.STYLES) {
        endStyle();
      }
      group = outer.isEmpty() ? new RtfGroup() : outer.pop();
    }

    private void control(String word) {
      if (word.equals("*")) {
        starred = true;
        return;
      }
      boolean mayBeSkipped = starred;
      starred = false;
      if (word.equals("bin")) {
        tokens.skip(tokens.value());
      } else if (word.equals("u")) {
        unicode();
      } else if (mayBeSkipped && !RtfWords.READ_THOUGH_OPTIONAL.contains(word)
          || RtfWords.SKIPPED.contains(word)) {
        group.destination = Destination.SKIPPED;
      } else if (!beginDestination(word) && group.destination != Destination.SKIPPED) {
        property(word);
      }
    }

    private boolean beginDestination(String word) {
      switch (word) {
        case "fonttbl" -> group.destination = Destination.FONTS;
        case "stylesheet" -> group.destination = Destination.STYLES;
        case "ud" -> group.destination = Destination.TEXT;
        case "listtext", "pntext" -> {
          group.destination = Destination.LABEL;
          label.setLength(0);
        }
        case "fldinst" -> {
          group.destination = Destination.INSTRUCTION;
          instruction.setLength(0);
        }
        case "fldrslt" -> beginFieldResult();
        default -> {
          return group.destination == Destination.TEXT && beginText(word);
        }
      }
      return true;
    }

    private boolean beginText(String word) {
      if (RtfWords.RUNNING.contains(word)) {
        out.running(true);
        flow.interrupt();
        group.atEnd = AtEnd.STOP_RUNNING;
        group.inTable = false;
      } else if (word.equals("footnote")) {
        beginBeside(AtEnd.END_NOTE);
        out.beginNote();
      } else if (word.equals("shptxt")) {
        beginBeside(AtEnd.END_ASIDE);
        out.beginAside();
      } else {
        return false;
      }
      return true;
    }

    private void beginBeside(AtEnd atEnd) {
      interrupted.push(flow.interrupt());
      group.atEnd = atEnd;
    }

    private void resume() {
      flow.resume(!interrupted.isEmpty() && interrupted.pop());
    }

    private void beginFieldResult() {
      Optional<String> target = DocxFields.target(instruction.toString());
      instruction.setLength(0);
      if (target.isPresent() && group.destination == Destination.TEXT) {
        begin();
        out.beginLink(target.get());
        group.atEnd = AtEnd.END_LINK;
      }
    }

    private void property(String word) {
      switch (word) {
        case "b" -> group.bold = !tokens.isOff();
        case "v", "deleted" -> group.hidden = !tokens.isOff();
        case "plain" -> {
          group.bold = false;
          group.hidden = false;
        }
        case "uc" -> group.unicodeSkip = Math.max(0, tokens.value());
        case "f" -> font(tokens.value());
        case "fcharset" -> fonts.charset(tokens.value());
        case "ansicpg" -> fonts.codePage(tokens.value());
        case "mac" -> fonts.mac();
        case "pc" -> fonts.dos("IBM437");
        case "pca" -> fonts.dos("IBM850");
        case "s" -> style(tokens.value());
        case "outlinelevel" -> outlineLevel();
        default -> layout(word);
      }
    }

    private void layout(String word) {
      if (group.destination == Destination.LABEL) {
        return;
      }
      switch (word) {
        case "pard" -> {
          group.inTable = false;
          group.heading = false;
          group.pageBreakBefore = false;
        }
        case "intbl" -> group.inTable = true;
        case "pagebb" -> group.pageBreakBefore = !tokens.isOff();
        case "par", "sect" -> {
          begin();
          flow.endParagraph();
        }
        case "cell" -> {
          group.inTable = true;
          begin();
          flow.endCell();
        }
        case "row" -> flow.endRow();
        case "nestcell", "nestrow" -> flow.endParagraph();
        case "page" -> flow.pageBreak();
        default -> {
          String characters = RtfWords.CHARACTERS.get(word);
          if (characters != null) {
            say(characters);
          }
        }
      }
    }

    private void font(int number) {
      group.font = number;
      if (group.destination == Destination.FONTS) {
        fonts.define(number);
      }
    }

    private void style(int number) {
      style = number;
      if (group.destination == Destination.TEXT) {
        group.heading = headingStyles.contains(number);
      }
    }

    private void outlineLevel() {
      if (group.destination == Destination.STYLES) {
        headingStyles.add(style);
      } else {
        group.heading = true;
      }
    }

    private void endStyle() {
      String name = styleName.toString().strip().toLowerCase(Locale.ROOT);
      if (name.startsWith("heading ")) {
        headingStyles.add(style);
      }
      styleName.setLength(0);
    }

    private void unicode() {
      char c = (char) tokens.value();
      if (group.destination != Destination.SKIPPED) {
        say(String.valueOf(c));
      }
      toSkip = group.unicodeSkip;
    }

    private void character() {
      if (toSkip > 0) {
        // After a Unicode character stands what older readers show instead.
        toSkip--;
      } else if (group.destination != Destination.SKIPPED) {
        say(fonts.text(tokens.value(), group.font));
      }
    }

    private void say(String words) {
      switch (group.destination) {
        case TEXT -> {
          if (!group.hidden) {
            begin();
            out.text(words, group.bold);
          }
        }
        case LABEL -> label.append(words);
        case INSTRUCTION -> instruction.append(words);
        case STYLES -> styleName.append(words);
        default -> {}
      }
    }

    /** Begins the paragraph with its place and role, when its first word comes. */
    private void begin() {
      if (flow.isBegun()) {
        return;
      }
      if (group.pageBreakBefore) {
        out.pageBreak();
      }
      String number = label.toString().strip();
      label.setLength(0);
      Role role = number.isEmpty() ? Role.PARAGRAPH : Role.LIST_ITEM;
      role = group.heading ? Role.HEADING : role;
      if (interrupted.isEmpty()) {
        flow.begin(group.inTable, role);
      } else {
        flow.beginBeside(role);
      }
      if (!number.isEmpty()) {
        out.label(number);
      }
    }
  }
}
