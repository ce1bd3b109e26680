package legajo.pipeline.document;

/**
 * The file that a source text was read from.
 *
 * @param name without folders
 * @param sha256 64 lower-case hexadecimal digits
 * @param bytes its size
 */
public record SourceFile(String name, String sha256, long bytes) {}
