package legajo.pipeline.normalize.table;

/** What it costs to take words for a cell of one kind of column; all costs are added up. */
interface CellCosts {
  /** Of the cell's first word. */
  double first(Word word);

  /** Of a word that another of the same cell stands before. */
  double inner(Word word, Word before);

  /** Of ending with this word. */
  default double last(Word word) {
    if (word.isAnyOf(Trait.NEVER_LAST, Trait.DASH)) {
      return Costs.WRONG;
    }
    return word.is(Trait.OPEN_END) ? Costs.HARDLY : Costs.USUAL;
  }

  /** Of having this many words, brackets aside. */
  default double length(int words) {
    return Costs.USUAL;
  }
}
