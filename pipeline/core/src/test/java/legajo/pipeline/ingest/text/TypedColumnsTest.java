package legajo.pipeline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedColumnsTest {

  @Test
  void partsTheCellsOfATableByTabs() {
    assertThat(
            ordered(
                """
                Nombre       Cargo        Institución
                Ana Soto     Inspectora   MIMAR
                Luis Paz                  Instituto de Mareas

                Fin de la lista."""))
        .isEqualTo(
            """
            Nombre\tCargo\tInstitución
            Ana Soto\tInspectora\tMIMAR
            Luis Paz\t\tInstituto de Mareas

            Fin de la lista.""");
  }

  @Test
  void joinsTheLinesOfACellThatRunsOn() {
    assertThat(
            ordered(
                """
                Nombre       Cargo                Institución
                Ana Soto     Inspectora de la     Ministerio de Faros y
                             región austral       Mareas
                Luis Paz     Jefe                 Instituto de Mareas"""))
        .isEqualTo(
            """
            Nombre\tCargo\tInstitución
            Ana Soto\tInspectora de la región austral\tMinisterio de Faros y Mareas
            Luis Paz\tJefe\tInstituto de Mareas""");
  }

  @Test
  void takesARowWithEmptyFirstCellForOneOfItsOwn() {
    assertThat(
            ordered(
                """
                País      Nombre                Cargo
                Perú      Ana Soto              Inspectora
                          Luis Paz              Jefe
                Chile     Eva Ríos              Directora"""))
        .isEqualTo(
            "País\tNombre\tCargo\nPerú\tAna Soto\tInspectora\n\tLuis Paz\tJefe\n"
                + "Chile\tEva Ríos\tDirectora");
  }

  @Test
  void readsListsSideBySideOneAfterTheOther() {
    assertThat(
            ordered(
                """
                PERÚ (MICOS)                 OEA
                - Ana Soto                   - Eva Ríos
                  Inspectora                   Consultora
                - Luis Paz
                  Jefe"""))
        .isEqualTo(
            """
            PERÚ (MICOS)
            - Ana Soto
              Inspectora
            - Luis Paz
              Jefe

            OEA
            - Eva Ríos
              Consultora""");
  }

  @Test
  void readsListsUnderHeadsThatBeginAlike() {
    assertThat(
            ordered(
                """
                Por el Perú              Por Chile

                Ana Soto                 Eva Ríos
                Inspectora               Directora"""))
        .isEqualTo("Por el Perú\n\nAna Soto\nInspectora\n\nPor Chile\n\nEva Ríos\nDirectora");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // labels and what they say
        "PARA:     La Ministra\nDE:       Ana Soto\nASUNTO:   Faros\nFECHA:    3 de mayo",
        // names to sign over
        "____________      ____________\nAna Soto          Luis Paz\nMIMAR             MICOS",
        // a table of contents
        "Antecedentes          3\nObjetivos             4\nSesiones              5",
        // prose with double blanks
        "Se acordó el plan.  Luego hubo\npreguntas   de   todos y se\ncerró  la reunión   a las once.",
        // two lines are no table
        "Lima                    La Paz\nAna Soto                Luis Paz",
        // items
        "1.   Ana Soto\n2.   Luis Paz\n3.   Eva Ríos",
        // a title spread over the line
        "        INFORME   FINAL\n      DE   LA   COOPERACIÓN",
      })
  void leavesAloneWhatIsNotSetInColumns(String text) {
    assertThat(ordered(text)).isEqualTo(text);
  }

  @Test
  void keepsPagesApart() {
    String table =
        "Nombre    Cargo     Ente\nAna Soto  Jefa      MIMAR\nLuis Paz  Jefe      MICOS\n";
    assertThat(ordered("uno\f" + table + "\fdos"))
        .isEqualTo("uno\fNombre\tCargo\tEnte\nAna Soto\tJefa\tMIMAR\nLuis Paz\tJefe\tMICOS\n\fdos");
  }

  @Property
  void losesNoCharacterButBlanks(
      @ForAll @StringLength(max = 120) @Chars({'a', 'B', ' ', ' ', ' ', '\n', '-', '\f', '\t'})
          String text) {
    assertThat(letters(ordered(text))).isEqualTo(letters(text));
  }

  @Property
  void changesNothingTheSecondTime(
      @ForAll @StringLength(max = 120) @Chars({'a', 'B', ' ', ' ', ' ', '\n'}) String text) {
    String once = ordered(text);
    assertThat(letters(ordered(once))).isEqualTo(letters(once));
  }

  private static String ordered(String text) {
    return TypedColumns.inReadingOrder(text);
  }

  private static String letters(String text) {
    char[] letters = text.replaceAll("[ \t\n]", "").toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
