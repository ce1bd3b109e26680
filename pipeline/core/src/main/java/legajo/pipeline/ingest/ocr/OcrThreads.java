package legajo.pipeline.ingest.ocr;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that pages are read on: one for each processor, however many reports are read. */
final class OcrThreads {
  static final int COUNT = Runtime.getRuntime().availableProcessors();

  private static final int IDLE_SECONDS = 10;
  private static final ThreadPoolExecutor THREADS =
      new ThreadPoolExecutor(
          COUNT,
          COUNT,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          OcrThreads::thread);

  static {
    THREADS.allowCoreThreadTimeOut(true);
  }

  private OcrThreads() {}

  static <T> Future<T> submit(Callable<T> work) {
    return THREADS.submit(work);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "legajo-ocr");
    thread.setDaemon(true);
    return thread;
  }
}
