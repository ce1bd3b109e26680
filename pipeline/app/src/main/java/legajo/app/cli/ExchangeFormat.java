package legajo.app.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.corpus.exchange.CasExchange;
import legajo.corpus.exchange.ExchangeException;
import legajo.corpus.exchange.WebAnnotations;
import legajo.model.Report;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A form of records that annotation tools take. */
enum ExchangeFormat {
  CAS(".cas.json") {
    @Override
    String write(Report report, String text) throws ExchangeException {
      return CasExchange.write(report, text);
    }
  },
  WEB_ANNOTATION(".annotations.jsonld") {
    @Override
    String write(Report report, String text) throws ExchangeException {
      return WebAnnotations.write(report, text);
    }
  };

  private final String ending;

  ExchangeFormat(String ending) {
    this.ending = ending;
  }

  /** What the names of its files end with; no record's name does. */
  String ending() {
    return ending;
  }

  /** A record in this form. */
  abstract String write(Report report, String text) throws ExchangeException;

  private String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the label of a form. */
  static final class Word implements ITypeConverter<ExchangeFormat> {
    @Override
    public ExchangeFormat convert(String word) {
      return Stream.of(values())
          .filter(format -> format.label().equals(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + all()));
    }

    private static String all() {
      return Stream.of(values()).map(ExchangeFormat::label).collect(Collectors.joining(", "));
    }
  }
}
