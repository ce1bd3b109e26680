package legajo.pipeline.document;

import legajo.rules.Span;

/**
 * A word beside a mention of a country or its body that stands more often beside those that asked,
 * or beside those that share.
 *
 * @param country ISO 3166-1 alpha-2
 * @param context the word and its side, as the table of such words names it
 * @param logOdds above zero where it speaks for the one that asked, below for the one that shares
 * @param words where it stands in the clean text
 */
public record RoleHint(String country, String context, double logOdds, Span words) {}
