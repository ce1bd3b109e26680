package legajo.pipeline.extract.sessions;

import java.util.List;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.SessionMention;
import legajo.rules.RulePack;

/**
 * Finds where a report names its meetings, and what stands beside each name. Decides nothing: which
 * mentions are one meeting, and which of its dates is right, is for assembly.
 */
public final class SessionExtractor {
  private final SessionReaders readers;

  /** An extractor that knows the meetings, platforms and places of this pack. */
  public SessionExtractor(RulePack pack) {
    this.readers = SessionReaders.of(pack);
  }

  /** The mentions of a report, section by section in text order. */
  public List<SessionMention> extract(Outline outline) {
    return new SessionWalk(readers, outline).mentions();
  }
}
