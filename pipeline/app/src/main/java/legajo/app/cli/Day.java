package legajo.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day of the calendar, as users write it: {@code 2023-07-21}. */
final class Day implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException notADay) {
      throw new TypeConversionException("'" + day + "' is no day; write one such as 2023-07-21");
    }
  }
}
