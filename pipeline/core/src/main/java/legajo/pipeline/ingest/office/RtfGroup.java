package legajo.pipeline.ingest.office;

/** What a group of an RTF file inherits, and what is restored when it ends. */
final class RtfGroup {
  /** What the text of a group is. */
  enum Destination {
    TEXT,
    SKIPPED,
    FONTS,
    STYLES,
    /** The printed number of an item. */
    LABEL,
    /** What a field is to show. */
    INSTRUCTION
  }

  /** What has to be done where a group ends. */
  enum AtEnd {
    NOTHING,
    STOP_RUNNING,
    END_NOTE,
    END_ASIDE,
    END_LINK
  }

  Destination destination = Destination.TEXT;
  AtEnd atEnd = AtEnd.NOTHING;
  boolean bold;
  boolean hidden;
  boolean inTable;
  boolean heading;
  boolean pageBreakBefore;
  int font;
  int unicodeSkip = 1;

  /** A group inside this one. */
  RtfGroup inner() {
    RtfGroup group = new RtfGroup();
    group.destination = destination;
    group.bold = bold;
    group.hidden = hidden;
    group.inTable = inTable;
    group.heading = heading;
    group.pageBreakBefore = pageBreakBefore;
    group.font = font;
    group.unicodeSkip = unicodeSkip;
    return group;
  }
}
