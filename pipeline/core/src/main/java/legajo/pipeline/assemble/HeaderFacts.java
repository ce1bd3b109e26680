package legajo.pipeline.assemble;

import java.util.Optional;
import legajo.model.Call;
import legajo.model.Modality;
import legajo.model.Objectives;
import legajo.model.Programme;
import legajo.model.Version;
import legajo.pipeline.document.Sourced;

/**
 * The parts of a record that tell of the cooperation as a whole, each with its words.
 *
 * @param title the report's title as one line
 * @param programme the programme that the cooperation belongs to
 * @param call the call in which it was selected
 * @param modality how the parties met
 * @param version the state of the text
 * @param website address of the cooperation's own page
 * @param objectives the aims
 * @param product what the cooperation was to yield
 */
public record HeaderFacts(
    Sourced<Optional<String>> title,
    Sourced<Programme> programme,
    Sourced<Call> call,
    Sourced<Optional<Modality>> modality,
    Sourced<Version> version,
    Sourced<Optional<String>> website,
    Sourced<Objectives> objectives,
    Sourced<Optional<String>> product) {}
