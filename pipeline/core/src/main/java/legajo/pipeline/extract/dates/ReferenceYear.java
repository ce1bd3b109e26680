package legajo.pipeline.extract.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.model.Edtf;
import legajo.pipeline.document.DateFinding;

/**
 * "el Acuerdo 2020-076, del 12 de marzo": the number of a law right before its day has its year.
 */
final class ReferenceYear {
  private static final int REACH = 40;
  private static final String UNKNOWN = "XXXX";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})(?:[-/.][a-z0-9]+)*,? "
              + "(?:de|del|de fecha|con fecha|de fecha del|fechad[oa] el) (?:dia )?$");

  private ReferenceYear() {}

  /** The date with that year, where such a number stands before it and it has none of its own. */
  static DateFinding given(String folded, DateFinding date) {
    if (!date.edtf().lacksYear() || date.edtf().isInterval()) {
      return date;
    }
    int begin = date.span().begin();
    Matcher number = NUMBER.matcher(folded.substring(Math.max(0, begin - REACH), begin));
    return number.find()
        ? Edtf.parse(date.edtf().value().replace(UNKNOWN, number.group(1)))
            .map(edtf -> new DateFinding(date.span(), edtf, date.weekday(), date.rule()))
            .orElse(date)
        : date;
  }
}
