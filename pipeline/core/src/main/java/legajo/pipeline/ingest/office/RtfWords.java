package legajo.pipeline.ingest.office;

import java.util.Map;
import java.util.Set;

/** The control words of RTF that decide what is text (RTF specification 1.9.1). */
final class RtfWords {
  /** Groups that hold no text of the document. */
  static final Set<String> SKIPPED =
      Set.of(
          ("colortbl info pict nonshppict nonesttables objdata filetbl revtbl xmlnstbl ftnsep"
                  + " ftnsepc ftncn aftnsep aftnsepc aftncn tc xe rxe txe private annotation atnid"
                  + " atnauthor sp shprslt upr stextflow listname themedata datafield formfield")
              .split(" "));

  /** Groups that old readers may leave out but that hold text. */
  static final Set<String> READ_THOUGH_OPTIONAL =
      Set.of("fldinst", "shpinst", "ud", "listtext", "pntext", "nesttableprops", "footnote");

  static final Set<String> RUNNING =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  /** Control words that stand for a character. */
  static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "\u2011"),
          Map.entry("-", "\u00AD"));

  private RtfWords() {}
}
