package legajo.pipeline.extract.people;

import legajo.rules.Span;

/**
 * A stretch of the words beside a name, between two separators.
 *
 * @param span without spaces and separators
 * @param separator what stands before it, as {@link PeopleText#separatorAt}; {@code (} for the
 *     words of a bracket
 */
record PeopleSegment(Span span, char separator) {
  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }
}
