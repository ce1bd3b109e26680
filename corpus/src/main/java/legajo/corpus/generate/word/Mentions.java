package legajo.corpus.generate.word;

import java.util.List;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Body;
import legajo.corpus.generate.plan.Country;
import legajo.corpus.generate.plan.Ministry;

/** How one author names ministries, countries and other bodies. */
final class Mentions {
  private final Style style;
  private final boolean acronymLast;

  Mentions(Style style, Dice dice) {
    this.style = style;
    acronymLast = dice.chance(0.25);
  }

  /** In full, as where a ministry is first named: "el Ministerio de Trabajo (MT) de Chile". */
  String introduced(Ministry ministry) {
    String acronym = ministry.acronym().map(a -> " (" + a + ")").orElse("");
    String of = " de " + country(ministry.country());
    return ministry.article() + " " + ministry.name() + (acronymLast ? of + acronym : acronym + of);
  }

  /** In short: "el MTPE"; by name and country where there is no acronym. */
  String shortly(Ministry ministry) {
    return ministry.article()
        + " "
        + ministry.acronym().orElse(ministry.name() + " de " + country(ministry.country()));
  }

  /** Several in full. */
  String introduced(List<Ministry> ministries) {
    return Sentences.list(ministries.stream().map(this::introduced).toList());
  }

  /** Several in short. */
  String shortly(List<Ministry> ministries) {
    return Sentences.list(ministries.stream().map(this::shortly).toList());
  }

  /** A country, with its article if the author puts it. */
  String country(Country country) {
    return country.named(style.articles());
  }

  /** The countries of ministries. */
  String countries(List<Ministry> ministries) {
    return Sentences.list(
        ministries.stream().map(ministry -> country(ministry.country())).toList());
  }

  /** Whether a verb with these countries stands in the plural. */
  boolean arePlural(List<Ministry> ministries) {
    return ministries.size() > 1 || ministries.get(0).country().isPlural(style.articles());
  }

  /** A body with its article and acronym. */
  String body(Body body) {
    return (body.isFeminine() ? "la " : "el ") + body.full();
  }
}
