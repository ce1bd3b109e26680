package legajo.app.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A size in bytes, as users write it: {@code 500K}, {@code 64M}, {@code 2G}. */
final class ByteSize implements ITypeConverter<Long> {
  private static final String UNITS = "KMG";

  @Override
  public Long convert(String size) {
    String number = size.strip().toUpperCase(Locale.ROOT);
    int unit = number.isEmpty() ? -1 : UNITS.indexOf(number.charAt(number.length() - 1));
    try {
      long count = Long.parseLong(unit < 0 ? number : number.substring(0, number.length() - 1));
      long bytes = Math.multiplyExact(count, 1L << (10 * (unit + 1)));
      if (bytes > 0) {
        return bytes;
      }
    } catch (ArithmeticException | NumberFormatException notASize) {
      // Told below.
    }
    throw new TypeConversionException("'" + size + "' is no size; write one such as 64M");
  }
}
