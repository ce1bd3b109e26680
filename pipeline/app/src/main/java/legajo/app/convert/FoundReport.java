package legajo.app.convert;

import java.util.function.Function;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;

/**
 * A file or an entry of an archive that may hold a report.
 *
 * @param shownAs how users know it: {@code reports/2019.zip!a/b.pdf}
 * @param path where it stands inside the folder or archive that the user named, parted by {@code
 *     /}; the name alone for a file that the user named
 * @param input name of the folder or archive that the user named; empty for a file
 * @param reading reads it; never throws for what it holds
 */
public record FoundReport(
    String shownAs, String path, String input, Function<ReportReader, Reading> reading) {}
