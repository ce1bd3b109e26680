package legajo.corpus.generate.plan;

import java.util.Optional;

/**
 * Someone who took part.
 *
 * @param position what the person is; absent where only the unit is known
 * @param unit where in the institution, beside the position and not inside it
 * @param elsewhere another institution than the delegation's own
 * @param note what the writer adds in brackets
 * @param title such as Lic., put before the name by some writers
 */
public record Person(
    String name,
    boolean female,
    Optional<String> position,
    Optional<String> unit,
    Optional<Body> elsewhere,
    Optional<String> note,
    String title) {}
