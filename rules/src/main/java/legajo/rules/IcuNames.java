package legajo.rules;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that the Unicode CLDR has, through ICU: months, weekdays, countries. */
final class IcuNames {
  /** What can be asked. */
  static final List<String> SOURCES = List.of("icu.months", "icu.weekdays", "icu.countries");

  private IcuNames() {}

  /**
   * Words and their values of a source such as {@code icu.months}; empty for a source that ICU
   * hasn't.
   */
  static Optional<Map<String, String>> of(String source, String language) {
    ULocale locale = new ULocale(language);
    return switch (source) {
      case "icu.months" -> Optional.of(months(locale));
      case "icu.weekdays" -> Optional.of(weekdays(locale));
      case "icu.countries" -> Optional.of(countries(locale));
      default -> Optional.empty();
    };
  }

  /** Values are {@code 01} to {@code 12}. */
  private static Map<String, String> months(ULocale locale) {
    Map<String, String> words = new LinkedHashMap<>();
    DateFormatSymbols symbols = new DateFormatSymbols(locale);
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, width);
      for (int i = 0; i < 12; i++) {
        words.putIfAbsent(bare(names[i]), String.format(Locale.ROOT, "%02d", i + 1));
      }
    }
    return words;
  }

  /** Values are {@code 1} (Monday) to {@code 7}, as in ISO 8601. */
  private static Map<String, String> weekdays(ULocale locale) {
    Map<String, String> words = new LinkedHashMap<>();
    String[] names =
        new DateFormatSymbols(locale).getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    for (int i = 1; i <= 7; i++) {
      words.put(bare(names[i]), Integer.toString(i == 1 ? 7 : i - 1));
    }
    return words;
  }

  /** Values are ISO 3166-1 alpha-2 codes. */
  private static Map<String, String> countries(ULocale locale) {
    Map<String, String> words = new LinkedHashMap<>();
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String code : ULocale.getISOCountries()) {
      words.putIfAbsent(bare(names.regionDisplayName(code)), code);
    }
    return words;
  }

  private static String bare(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
