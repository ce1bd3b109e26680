package legajo.corpus.score;

/**
 * Between what a figure lies, in 95 of 100 archives like this one.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {}
