package legajo.pipeline.extract.institutions;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.rules.Span;

/**
 * An institution's name as read from its noun on.
 *
 * @param span the name with its country and acronym
 * @param name the name alone; empty where only the noun stands
 * @param acronym as the brackets or dash after the name define it
 * @param countries of the institution; more than one for "los Ministerios de Trabajo de A y B"
 */
public record InstitutionName(
    Span span, Optional<Naming> name, Optional<Naming> acronym, List<Naming> countries) {
  public InstitutionName {
    countries = List.copyOf(countries);
  }
}
