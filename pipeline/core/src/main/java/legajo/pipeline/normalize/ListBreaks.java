package legajo.pipeline.normalize;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where a line of a list, of people or of meetings, begins below a line that is full. */
final class ListBreaks {
  private static final Pattern ENDS_IN_BRACKET_OR_YEAR =
      Pattern.compile("\\)$|\\b(?:19|20)[0-9]{2}$");

  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,3}: \\p{Lu}");

  /** Words over a list of people are no longer than this. */
  private static final int MOST_LINES_OVER_LIST = 3;

  private final Entries entries;
  private final DelegationLines delegations;

  ListBreaks(Entries entries, DelegationLines delegations) {
    this.entries = entries;
    this.delegations = delegations;
  }

  /** Whether a line begins something new, whatever room the one above it had left. */
  boolean isBreak(List<CleanLine> paragraph, String tail, String head) {
    return Labels.isLabelled(head)
        || isBodyBelowPerson(paragraph, tail, head)
        || isFirstPersonBelow(paragraph, tail, head)
        || isLabelBelowItem(paragraph, tail, head)
        || isBelowLabelled(paragraph, tail, head);
  }

  /** The body whose people follow, below the last person of another: no comma leads to it. */
  private boolean isBodyBelowPerson(List<CleanLine> paragraph, String tail, String head) {
    char last = tail.charAt(tail.length() - 1);
    return (Character.isLetter(last) || last == ')')
        && delegations.isBody(head)
        && entries.opensWithPerson(withoutBullet(paragraph.get(0).text()));
  }

  /** The first person of a list right below the words that stand over it. */
  private boolean isFirstPersonBelow(List<CleanLine> paragraph, String tail, String head) {
    char last = tail.charAt(tail.length() - 1);
    return paragraph.size() <= MOST_LINES_OVER_LIST
        && (Character.isLetter(last) || last == ')')
        && entries.opensWithTitledPerson(head);
  }

  /** "Producto esperado: …" below the last item of a list. */
  private static boolean isLabelBelowItem(List<CleanLine> paragraph, String tail, String head) {
    String first = paragraph.get(0).text();
    return (LineShapes.isBulleted(first) || LineShapes.isNumbered(first))
        && tail.endsWith(".")
        && LABEL.matcher(head).lookingAt();
  }

  /** Prose right below "Actividad 3. Estancia en Lima (3-7 de octubre)". */
  private static boolean isBelowLabelled(List<CleanLine> paragraph, String tail, String head) {
    return paragraph.size() == 1
        && ENDS_IN_BRACKET_OR_YEAR.matcher(tail).find()
        && Character.isUpperCase(head.charAt(0))
        && Labels.isLabelled(withoutBullet(paragraph.get(0).text()));
  }

  private static String withoutBullet(String text) {
    return LineShapes.isBulleted(text) || text.startsWith("o ") ? text.substring(1).strip() : text;
  }
}
