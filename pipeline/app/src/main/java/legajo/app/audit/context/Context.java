package legajo.app.audit.context;

import java.util.List;

/**
 * Where an error stands.
 *
 * @param passages the text around what was found and what is right; none where there is none
 * @param notes what to know about them, as sentences
 */
public record Context(List<Passage> passages, List<String> notes) {
  public Context {
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
  }
}
