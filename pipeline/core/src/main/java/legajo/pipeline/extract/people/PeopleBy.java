package legajo.pipeline.extract.people;

/** By what people are found. For measuring what each adds. */
public enum PeopleBy {
  RULES,
  /** The name finder alone; delegations are still read by rules, which no model learns. */
  MODEL,
  /** The name finder where rules find nobody. */
  BOTH;

  /** The rule that the evidence of people names whom the name finder found. */
  public static final String MODEL_RULE = "participant.model";
}
