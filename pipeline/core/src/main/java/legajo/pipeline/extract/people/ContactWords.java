package legajo.pipeline.extract.people;

import java.util.regex.Pattern;

/** Tells addresses, links and telephone numbers from what lines say of people. */
final class ContactWords {
  private static final int LONGEST_CONTACT_LABEL = 25;

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?:ext|extension|anexo|interno|int)\\.?:? ?[0-9][0-9 -]*|sin (?:extension|anexo)");

  private ContactWords() {}

  /** Whether the stretch holds an address, a link or a telephone number rather than words. */
  static boolean isContact(PeopleText t, int begin, int end) {
    int digits = 0;
    int letters = 0;
    for (int i = begin; i < end; i++) {
      char c = t.folded().charAt(i);
      if (c == '@') {
        return true;
      }
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return t.folded().startsWith("http", begin)
        || t.folded().startsWith("www.", begin)
        || t.wordIs("tel", begin, end)
        || t.wordIs("telefono", begin, end)
        || t.wordIs("cel", begin, end)
        || t.wordIs("correo", begin, end)
        || isExtension(t, begin, end)
        || digits >= 5 && 2 * letters < digits;
  }

  /** "Ext. 102", "Anexo 2110", "interno 33", "sin extensión" */
  private static boolean isExtension(PeopleText t, int begin, int end) {
    int length = Math.min(end - begin, LONGEST_CONTACT_LABEL);
    return EXTENSION.matcher(t.folded().substring(begin, begin + length)).matches();
  }

  /** Where the words end that an address or a telephone number with its label follows. */
  static int withoutContacts(PeopleText t, TermList labels, int begin, int end) {
    boolean parted = false;
    for (int i = begin; i < end; ) {
      char c = t.folded().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (parted && startsContact(t, labels, i, end)) {
          return t.trimmed(begin, i).end();
        }
        parted = false;
        i = t.wordEnd(i, end);
      } else {
        parted |= c != ' ';
        i++;
      }
    }
    return end;
  }

  private static boolean startsContact(PeopleText t, TermList labels, int at, int end) {
    int labelEnd = labels.endAt(t, at, end);
    if (labelEnd < 0) {
      return false;
    }
    int colon = t.colon(at, end);
    int value = t.skipSpaces(Math.max(colon, labelEnd) + 1, end);
    return colon > 0 && colon - at <= LONGEST_CONTACT_LABEL
        || value < end && "+(0123456789".indexOf(t.folded().charAt(value)) >= 0;
  }
}
