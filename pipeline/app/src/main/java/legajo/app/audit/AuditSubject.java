package legajo.app.audit;

/**
 * What was audited, as the user named it.
 *
 * @param records place of the records
 * @param gold folder of the gold
 * @param seed of the intervals
 * @param version of this program
 */
public record AuditSubject(String records, String gold, long seed, String version) {}
