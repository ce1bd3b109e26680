package legajo.pipeline.ingest.text;

/**
 * The characters of a text file.
 *
 * @param text the characters, without a byte order mark
 * @param charset name of the encoding they were written in
 * @param strayBytes bytes that are not of that encoding and were read as windows-1252
 */
public record DecodedText(String text, String charset, int strayBytes) {}
