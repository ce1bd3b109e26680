package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Kind;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.Span;

/**
 * "El Ministerio de A y el de B …; el segundo compartió su experiencia con el primero": parties
 * that are told by their place among those named before.
 */
final class Ordinals {
  private static final int REACH = 500;

  /** An article, the ordinal, and behind it no noun: a mark, a small word or a verb. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:el|al|del|la|este|esta) (primer[oa]|segund[oa]|tercer[oa]|ultim[oa])"
              + "(?=[.,;:)]| (?:y|e|con|en|su|sus|que|a|al|para|por|sobre|es|fue|era|tiene|cuenta"
              + "|lleva|ofrece|comparte|solicita|pide|brinda|ha|habia|[a-z]+(?:aron|ieron|io)"
              + "|[a-z]{3,}o (?:a|al|su|sus|el|la|con|una?|cooperacion))\\b|$)");

  private Ordinals() {}

  /** The mentions of a stretch with those that ordinals make, in text order. */
  static List<PartyMention> added(CuedText cued, Zones.Zone zone, List<PartyMention> mentions) {
    if (mentions.size() < 2) {
      return mentions;
    }
    Matcher matcher = WORDS.matcher(zone.span().of(cued.folded()));
    List<PartyMention> all = new ArrayList<>(mentions);
    while (matcher.find()) {
      int begin = zone.span().begin() + matcher.start(1);
      Span words = new Span(begin, zone.span().begin() + matcher.end(1));
      boolean free =
          all.stream()
              .noneMatch(m -> m.span().begin() < words.end() && words.begin() < m.span().end());
      if (free) {
        meant(matcher.group(1), begin, mentions)
            .map(country -> mention(zone, words, country))
            .ifPresent(all::add);
      }
    }
    all.sort(java.util.Comparator.comparingInt(m -> m.span().begin()));
    return all;
  }

  private static PartyMention mention(Zones.Zone zone, Span words, Naming country) {
    return new PartyMention(
        Kind.COUNTRY,
        zone.place(),
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.of(Naming.implied(country.value(), words)),
        "mention.country");
  }

  private static Optional<Naming> meant(String ordinal, int place, List<PartyMention> mentions) {
    Map<String, Naming> countries = new LinkedHashMap<>();
    for (PartyMention mention : mentions) {
      int before = place - mention.span().end();
      if (before > 0 && before < REACH) {
        mention.country().ifPresent(c -> countries.putIfAbsent(c.value(), c));
      }
    }
    List<Naming> named = List.copyOf(countries.values());
    int index =
        switch (ordinal.charAt(0)) {
          case 'p' -> 0;
          case 's' -> 1;
          case 't' -> 2;
          default -> named.size() - 1;
        };
    return named.size() > 1 && index < named.size()
        ? Optional.of(named.get(index))
        : Optional.empty();
  }
}
