package legajo.pipeline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import legajo.pipeline.OutlineOf;
import legajo.pipeline.document.DateFinding;
import legajo.pipeline.document.Outline;
import legajo.rules.RulePack;
import legajo.rules.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateExtractorPropertyTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private final DateExtractor extractor = new DateExtractor(PACK);

  /** A way to write a day. */
  private enum Written {
    FULL {
      @Override
      String of(LocalDate day) {
        return day.getDayOfMonth() + " de " + month(day) + " de " + day.getYear();
      }
    },
    WITH_WEEKDAY {
      @Override
      String of(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, SPANISH) + ", " + FULL.of(day);
      }
    },
    WITH_COMMA {
      @Override
      String of(LocalDate day) {
        return day.getDayOfMonth() + " de " + month(day) + ", " + day.getYear();
      }
    },
    CAPITALS {
      @Override
      String of(LocalDate day) {
        return FULL.of(day).toUpperCase(SPANISH);
      }
    },
    OF_THE_YEAR {
      @Override
      String of(LocalDate day) {
        return day.getDayOfMonth() + " de " + month(day) + " del año " + day.getYear();
      }
    },
    ABBREVIATED {
      @Override
      String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day).substring(0, 3) + ". " + day.getYear();
      }
    },
    MONTH_FIRST {
      @Override
      String of(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth() + " de " + day.getYear();
      }
    },
    SLASHES {
      @Override
      String of(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).format(day);
      }
    },
    STOPS {
      @Override
      String of(LocalDate day) {
        return DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT).format(day);
      }
    },
    ISO {
      @Override
      String of(LocalDate day) {
        return day.toString();
      }
    },
    ROMAN_MONTH {
      @Override
      String of(LocalDate day) {
        return day.getDayOfMonth() + "-" + ROMAN.get(day.getMonthValue() - 1) + "-" + day.getYear();
      }
    },
    DAY_IN_WORDS {
      @Override
      String of(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "primero" : spelled(day.getDayOfMonth());
        return number + " de " + month(day) + " de " + day.getYear();
      }
    },
    ALL_IN_WORDS {
      @Override
      String of(LocalDate day) {
        return spelled(day.getDayOfMonth())
            + " días del mes de "
            + month(day)
            + " de "
            + spelled(day.getYear());
      }
    };

    abstract String of(LocalDate day);

    static String month(LocalDate day) {
      return day.getMonth().getDisplayName(TextStyle.FULL, SPANISH);
    }

    static String spelled(int number) {
      return new RuleBasedNumberFormat(new ULocale("es"), RuleBasedNumberFormat.SPELLOUT)
          .format(number)
          .replace("veinte y", "veinti");
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(1950, 1, 1).toEpochDay();
    long last = LocalDate.of(2049, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Property(tries = 2000)
  void findsADayHoweverItIsWritten(@ForAll("days") LocalDate day, @ForAll Written written) {
    String words = written.of(day);
    Outline outline = OutlineOf.lines(PACK, "La reunión se hizo el " + words + ", en Lima.");
    assertThat(extractor.extract(outline))
        .extracting(date -> outline.words(date.span()), date -> date.edtf().value())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(words, day.toString()));
  }

  @Property(tries = 1000)
  void findsARangeOfDays(@ForAll("days") LocalDate first, @ForAll("rangeLengths") int length) {
    LocalDate last = first.plusDays(length);
    String words = "del " + Written.FULL.of(first) + " al " + Written.FULL.of(last);
    if (first.getYear() == last.getYear()) {
      words = words.replaceFirst(" de " + first.getYear() + " al", " al");
    }
    if (first.getMonth() == last.getMonth()) {
      words = words.replaceFirst(" de " + Written.month(first) + " al", " al");
    }
    assertThat(extractor.extract(OutlineOf.lines(PACK, words)))
        .extracting(date -> date.edtf().value())
        .containsExactly(first + "/" + last);
  }

  @Provide
  Arbitrary<Integer> rangeLengths() {
    return Arbitraries.integers().between(1, 45);
  }

  /** Words that dates are made of, in any order, and lines broken anywhere. */
  @Provide
  Arbitrary<String> almostDates() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                8,
                Arbitraries.of(
                    "12",
                    "31",
                    "2021",
                    "enero",
                    "mayo",
                    "Julio",
                    "dic.",
                    "de",
                    "del",
                    "al",
                    "y",
                    "entre",
                    "lunes",
                    "primera",
                    "quincena",
                    "último",
                    "trimestre",
                    "semana",
                    "año",
                    "desde",
                    "en",
                    "dos mil",
                    "doce",
                    "1.º",
                    "17/01/2023",
                    "VII",
                    "hasta",
                    "mar",
                    "Sesión 1",
                    "presente",
                    "siguiente",
                    "Av.",
                    "Tel.")),
            net.jqwik.api.Tuple.of(
                3, Arbitraries.of(",", "-", "–", "/", ".", "\n", "(", ")", ":", "\t", "_", "@")),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "");
    return Combinators.combine(piece, gap)
        .as((p, g) -> p + g)
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void neverThrowsAndNeverOverlaps(@ForAll("almostDates") String text) {
    Outline outline = OutlineOf.lines(PACK, text);
    int free = 0;
    for (DateFinding date : extractor.extract(outline)) {
      assertThat(date.span().begin()).isGreaterThanOrEqualTo(free);
      assertThat(date.span().length()).isPositive();
      assertThat(isInOneBlock(outline, date.span())).isTrue();
      free = date.span().end();
    }
  }

  private static boolean isInOneBlock(Outline outline, Span span) {
    return outline.allSections().stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(block -> block.content().contains(span));
  }
}
