package legajo.pipeline.normalize;

import java.util.regex.Pattern;

/**
 * Lines that begin with the name and the number of a meeting or a step: "Sesión 2: el registro".
 */
final class Labels {
  private static final String MEETING =
      "(?:[Ss]esi\u00f3n|[Rr]euni\u00f3n|[Aa]ctividad|[Jj]ornada|[Ee]ncuentro|[Mm]isi\u00f3n|[Vv]isita|[Tt]aller|[Ww]ebinar(?:io)?"
          + "|[Ff]ase|[Ee]tapa|[Mm]\u00f3dulo|[Vv]ideoconferencia|[Tt]eleconferencia|[Pp]asant\u00eda"
          + "|SESI\u00d3N|REUNI\u00d3N|ACTIVIDAD|JORNADA|ENCUENTRO|MISI\u00d3N|VISITA|TALLER|FASE|ETAPA|M\u00d3DULO)";

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\p{Lu}\\p{L}+ (?:N[.\u00ba\u00b0]* ?)?(?:[0-9]{1,2}|[IVX]{1,4})(?:[:.]| ?[-\u2013\u2014]) .*"
              + "|(?:\\p{Lu}\\p{L}+|[0-9]{1,2}[.]?[\u00aa\u00ba]) "
              + MEETING
              + " ?[:(\u2013\u2014-] ?.*");

  private Labels() {}

  /** Whether a line begins so. */
  static boolean isLabelled(String line) {
    return LABELLED.matcher(line).matches();
  }
}
