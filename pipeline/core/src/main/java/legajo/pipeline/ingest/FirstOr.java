package legajo.pipeline.ingest;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams that are never empty. */
final class FirstOr {
  private FirstOr() {}

  /** The stream, or one element where it has none; still read only as far as asked for. */
  static <T> Stream<T> first(Stream<T> stream, Supplier<T> otherwise) {
    Iterator<T> elements = stream.iterator();
    if (!elements.hasNext()) {
      stream.close();
      return Stream.of(otherwise.get());
    }
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED), false)
        .onClose(stream::close);
  }
}
