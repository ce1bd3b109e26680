package legajo.pipeline.extract.parties;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.PartyMention;
import legajo.rules.CuedText;

/** Who wrote the report and speaks in it as "we": "Informe del Ministerio de …". */
final class Authors {
  private static final int REACH = 60;

  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "(?s).*\\b(?:informe|reporte|relatoria|memoria|nota|preparad[oa]|elaborad[oa]|presentad[oa]"
              + "|redactad[oa]|rendid[oa]|rinde|presenta|elabora)(?: [a-z]+){0,3}? (?:de|del|por)(?: el| la)? ?");

  private Authors() {}

  /** The first body that the report says wrote it. */
  static Optional<PartyMention> of(CuedText cued, List<PartyMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.place().introduces() && mention.isBody())
        .filter(mention -> mention.country().isPresent())
        .filter(
            mention -> {
              int at = mention.span().begin();
              return WRITTEN_BY
                  .matcher(cued.folded().substring(Math.max(0, at - REACH), at))
                  .matches();
            })
        .findFirst();
  }
}
