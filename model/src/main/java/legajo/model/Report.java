package legajo.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One report as a structured record, schema version {@value #SCHEMA_VERSION}.
 *
 * <p>Components stand in the order of the record's JSON keys. Where a value came from stands apart,
 * in {@code evidence}, keyed by the JSON Pointer (RFC 6901) of the value.
 *
 * @param schemaVersion version of this shape, {@value #SCHEMA_VERSION}
 * @param source the file the record was read from
 * @param title the report's title as one line
 * @param programme the programme that the cooperation belongs to
 * @param call the call in which the cooperation was selected
 * @param modality how the parties met
 * @param version the state of the text and its date
 * @param website address of this cooperation's own page
 * @param parties ministries that cooperate and the coordinating body, in order of role
 * @param objectives the aims as the report words them
 * @param product what the cooperation was to yield, as the report words it
 * @param sessions meetings of the cooperation, by date
 * @param participants people of the list of participants, in its order
 * @param dates every expression of the text that names a date, in text order
 * @param sections the tree of sections
 * @param evidence for a value's JSON Pointer, the words it came from
 * @param repairs what was repaired in the text before it was read
 * @param diagnostics what a reader of this record should know
 */
public record Report(
    String schemaVersion,
    Source source,
    Optional<String> title,
    Programme programme,
    Call call,
    Optional<Modality> modality,
    Version version,
    Optional<String> website,
    List<Party> parties,
    Objectives objectives,
    Optional<String> product,
    List<Session> sessions,
    List<Participant> participants,
    List<DateMention> dates,
    List<Section> sections,
    Map<String, List<Evidence>> evidence,
    Repairs repairs,
    List<Diagnostic> diagnostics) {

  /** The version of the record's shape that this program writes. */
  public static final String SCHEMA_VERSION = "1";

  public Report {
    Require.that(schemaVersion.equals(SCHEMA_VERSION), "schemaVersion is not 1: ", schemaVersion);
    parties = List.copyOf(parties);
    sessions = List.copyOf(sessions);
    participants = List.copyOf(participants);
    dates = List.copyOf(dates);
    sections = List.copyOf(sections);
    evidence = inOrder(evidence);
    diagnostics = List.copyOf(diagnostics);
  }

  /** By pointer; what stands in order already, as in a copy of a record, costs hardly anything. */
  private static Map<String, List<Evidence>> inOrder(Map<String, List<Evidence>> evidence) {
    List<String> pointers = new ArrayList<>(evidence.keySet());
    pointers.sort(JsonPointers.ORDER);
    Map<String, List<Evidence>> sorted = new LinkedHashMap<>();
    pointers.forEach(pointer -> sorted.put(pointer, List.copyOf(evidence.get(pointer))));
    return Collections.unmodifiableMap(sorted);
  }

  /** This record with more to know about it, behind what is known. */
  public Report withDiagnostics(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return new Report(
        schemaVersion,
        source,
        title,
        programme,
        call,
        modality,
        version,
        website,
        parties,
        objectives,
        product,
        sessions,
        participants,
        dates,
        sections,
        evidence,
        repairs,
        all);
  }
}
