package legajo.pipeline.ingest.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import legajo.model.TextOrigin;
import legajo.pipeline.ingest.ocr.OcrPolicy;
import legajo.pipeline.ingest.ocr.OcrSettings;
import legajo.pipeline.ingest.pdf.SettledPage.Note;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Settles where the text of each page is taken from; pages come out in the order in which they went
 * in, while pictures of later ones are being read. For one document, one thread.
 */
final class PageSettlement implements AutoCloseable {
  /** A layer of which fewer words are damaged is as good as it gets. */
  private static final double DAMAGED = 0.05;

  /** Pages that wait for one before them; their characters take memory. */
  private static final int MOST_WAITING = 64;

  private final PDDocument document;
  private final OcrSettings settings;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private @Nullable PdfOcr ocr;

  PageSettlement(PDDocument document, OcrSettings settings) {
    this.document = document;
    this.settings = settings;
  }

  /** A page that isn't settled, or comes after one that isn't. */
  interface Waiting {
    boolean isDone();

    SettledPage settled();

    default void cancel() {}

    /** A page that needs nothing. */
    static Waiting done(SettledPage page) {
      return new Waiting() {
        @Override
        public boolean isDone() {
          return true;
        }

        @Override
        public SettledPage settled() {
          return page;
        }
      };
    }
  }

  /** Takes the next page; gives those that are settled by now. */
  List<SettledPage> add(PdfPage page) {
    waiting.add(begun(page));
    List<SettledPage> settled = new ArrayList<>();
    while (!waiting.isEmpty() && (waiting.peek().isDone() || isFull())) {
      settled.add(waiting.remove().settled());
    }
    return settled;
  }

  /** The pages that are left; waits for them one after the other. */
  List<SettledPage> rest() {
    List<SettledPage> settled = new ArrayList<>();
    while (!waiting.isEmpty()) {
      settled.add(waiting.remove().settled());
    }
    return settled;
  }

  /** Gives up the pages that are left. */
  @Override
  public void close() {
    waiting.forEach(Waiting::cancel);
  }

  private boolean isFull() {
    PdfOcr reading = ocr;
    long busy = waiting.stream().filter(page -> !page.isDone()).count();
    return waiting.size() > MOST_WAITING || reading != null && busy >= reading.mostBusy();
  }

  private Waiting begun(PdfPage page) {
    DrawnPage drawn = page.drawn();
    boolean bare = drawn.hasOnlyPicture();
    boolean always = settings.policy() == OcrPolicy.ALWAYS && drawn.isDrawnOn();
    boolean never = settings.policy() == OcrPolicy.NEVER;
    if (never) {
      return asDrawn(page, bare ? Optional.of(new Note.Unread()) : Optional.empty());
    }
    if (bare || always || drawn.isUnknown()) {
      return ocr().lack().isPresent()
          ? asDrawn(page, bare || always ? Optional.of(new Note.Unread()) : Optional.empty())
          : ocr().begin(page);
    }
    return isLayerOfScan(drawn) ? layer(page) : asDrawn(page, Optional.empty());
  }

  private Waiting layer(PdfPage page) {
    double damage = settings.damage().of(page.words());
    if (damage < DAMAGED) {
      return asDrawn(page, Optional.empty());
    }
    return ocr().lack().isPresent()
        ? asDrawn(page, Optional.of(new Note.DamagedLayer()))
        : ocr().beginAgain(page, damage);
  }

  private static boolean isLayerOfScan(DrawnPage drawn) {
    return drawn.isPictured() && drawn.origin() == TextOrigin.TEXT_LAYER;
  }

  private static Waiting asDrawn(PdfPage page, Optional<Note> note) {
    return Waiting.done(SettledPage.asDrawn(page, note));
  }

  /** Made for the first page that wants it: nothing of it is loaded for a PDF of text. */
  private PdfOcr ocr() {
    PdfOcr made = ocr;
    if (made == null) {
      made = new PdfOcr(document, settings);
      ocr = made;
    }
    return made;
  }
}
