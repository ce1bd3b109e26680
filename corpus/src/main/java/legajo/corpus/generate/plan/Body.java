package legajo.corpus.generate.plan;

import java.util.Optional;

/** An institution that people come from: a ministry, another public body, a mission. */
public record Body(String name, Optional<String> acronym) {
  /** Whether its name is feminine: la Misión Permanente. */
  public boolean isFeminine() {
    return name.matches(
        "(Dirección|Misión|Embajada|Secretaría|Superintendencia|Administración|Tesorería|Caja|Procuraduría|Agencia|Organización)\\b.*");
  }

  /** The name and, in brackets, the acronym if there is one. */
  public String full() {
    return acronym.map(a -> name + " (" + a + ")").orElse(name);
  }
}
