package legajo.pipeline;

import java.nio.file.*;
import java.util.*;
import legajo.model.*;

public class Loop {
  public static void main(String[] a) throws Exception {
    ReportReader r = ReportReader.builder().build();
    int secs = Integer.parseInt(a[0]);
    Map<String, byte[]> m = new LinkedHashMap<>();
    for (int i = 1; i < a.length; i++)
      m.put(Path.of(a[i]).getFileName().toString(), Files.readAllBytes(Path.of(a[i])));
    long end = System.nanoTime() + secs * 1_000_000_000L;
    int n = 0;
    long t0 = System.nanoTime();
    long half = t0 + secs * 500_000_000L;
    int c = 0;
    long th = 0;
    java.lang.management.ThreadMXBean mx = java.lang.management.ManagementFactory.getThreadMXBean();
    long cpu0 = 0;
    while (System.nanoTime() < end) {
      for (var e : m.entrySet()) {
        Reading x = r.read(e.getKey(), e.getValue());
        n += ReportJson.write(x.report().get()).length();
      }
      if (System.nanoTime() > half) {
        if (cpu0 == 0) cpu0 = mx.getCurrentThreadCpuTime();
        else c++;
      }
    }
    System.out.printf(
        "cpu per pass %.2f ms (%d files)%n",
        (mx.getCurrentThreadCpuTime() - cpu0) / 1e6 / Math.max(1, c), m.size());
  }
}
