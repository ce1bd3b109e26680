package legajo.pipeline.extract.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import legajo.pipeline.document.ClockTimes;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockReaderTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private final ClockReader reader = new ClockReader(PACK);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          9:00 – 12 p.m. (Perú) / 10:00 – 13:00 (Paraguay) -> 09:00-12:00 PE, 10:00-13:00 PY
          9:00 — 12:00 (Panamá) / 10:00 — 1:00 pm (Bolivia) -> 09:00-12:00 PA, 10:00-13:00 BO
          10:00 — 13:00 (Pan) / 11:00 — 14:00 (Bol) -> 10:00-13:00 PA, 11:00-14:00 BO
          10:00 am Panamá, 11:00 am Bolivia -> 10:00 PA, 11:00 BO
          de 10h00 a 12h30 (Bolivia) / 9h00 a 11h30 (Ecuador) -> 10:00-12:30 BO, 09:00-11:30 EC
          9h30 a 13h00 -> 09:30-13:00
          de 9 a 12 hrs -> 09:00-12:00
          de 9 a 17 hrs (hora de Buenos Aires) -> 09:00-17:00 AR
          de 9:00 a.m. a 12:00 m. -> 09:00-12:00
          de 9:00 a.m. a 11:30 a.m., hora de ambos países. -> 09:00-11:30 *
          de 2:00 p.m. a 4:30 p.m. en los dos países -> 14:00-16:30 *
          a las 14.30 hs -> 14:30
          a las 10:00 horas (Bogotá) -> 10:00 CO
          11:00 a 14:00 (México) / 12:00 a 15:00 (Ecuador) -> 11:00-14:00 MX, 12:00-15:00 EC
          10:00 a 12:00 hrs. (Santiago) / 11:00 a 13:00 hrs. (Montevideo) -> 10:00-12:00 CL, 11:00-13:00 UY
          de 9:00 a 11:30 (Guatemala y Tegucigalpa) y de 11:00 a 13:30 (Santo Domingo) -> 09:00-11:30 GT HN, 11:00-13:30 DO
          9:00 – 11:00 (Jamaica y Panamá) / 10:00 – 12:00 (Trinidad y Tobago y Barbados) -> 09:00-11:00 JM PA, 10:00-12:00 TT BB
          14:00 – 16:00 (Kingston y Ciudad de Panamá) / 15:00 – 17:00 (Puerto España y Bridgetown) -> 14:00-16:00 JM PA, 15:00-17:00 TT BB
          2 a 4 p.m. -> 14:00-16:00
          10 a 1 p.m. -> 10:00-13:00
          11:00 a 12:00 pm -> 11:00-12:00
          12:00 – 2:00 pm -> 12:00-14:00
          9 am a 1 pm -> 09:00-13:00
          9:00 a.m. - 1:00 -> 09:00-13:00
          2:00 a 4:00 -> 14:00-16:00
          02:00 a 04:00 -> 02:00-04:00
          10:00 a.m. a 12:00 a.m. -> 10:00-12:00
          9-11 am (Lima) -> 09:00-11:00 PE
          desde las 9:00 hasta las 11:00 horas -> 09:00-11:00
          entre las 9:00 y las 11:00 (Quito) -> 09:00-11:00 EC
          entre las 9 y las 11:30 (Quito) -> 09:00-11:30 EC
          15.00 (Asunción) / 16.00 (Buenos Aires) -> 15:00 PY, 16:00 AR
          09.00 Santiago y Santo Domingo, 07.00 San José -> 09:00 CL DO, 07:00 CR
          a las 15 horas de Buenos Aires, 13 horas de Lima -> 15:00 AR, 13:00 PE
          9 hs. de La Paz / 10 hs. de Buenos Aires -> 09:00 BO, 10:00 AR
          de 9h00 a 11h00, hora de Quito; en Buenos Aires son dos horas más -> 09:00-11:00 EC
          10:00 a 12:30 de Bolivia; en el Perú una hora menos, de 09:00 a 11:30 -> 10:00-12:30 BO, 09:00-11:30 PE
          14h30-16h (Brasilia) -> 14:30-16:00 BR
          entre las 15 y las 17 horas -> 15:00-17:00
          a las 10 de la mañana (hora de Lima) -> 10:00 PE
          a las 3 de la tarde, hora de Caracas -> 15:00 VE
          de 15:00 a 16:30 hrs, hora de Santiago -> 15:00-16:30 CL
          de 11:00 a 13:00 hora de Washington D.C. -> 11:00-13:00 US
          de 11:00 a 13:00 (hora de Washington, D.C.) -> 11:00-13:00 US
          Perú: 9:00 a 11:00; Chile: 10:00 a 12:00 -> 09:00-11:00 PE, 10:00-12:00 CL
          Panamá 9:00 a.m. / Bolivia 10:00 a.m. -> 09:00 PA, 10:00 BO
          (hora de Colombia) 8:30 a.m. - 10:30 a.m. -> 08:30-10:30 CO
          hora Perú 9:00–11:00 / hora Chile 10:00–12:00 -> 09:00-11:00 PE, 10:00-12:00 CL
          9:00 a 11:00 (hora chilena) -> 09:00-11:00 CL
          10 am hora Colombia / 11 am hora Chile -> 10:00 CO, 11:00 CL
          10:00 hrs. Chile – 9:00 hrs. Perú -> 10:00 CL, 09:00 PE
          9.00 a 11.00 hs (Asunción) -> 09:00-11:00 PY
          10:00-12:00 (Perú/Colombia) -> 10:00-12:00 PE CO
          13:30 a 15:00h -> 13:30-15:00
          8 a.m. a 12 m. -> 08:00-12:00
          12:00 p.m. a 1:30 p.m. -> 12:00-13:30
          de las 8:00 a las 10:00 horas -> 08:00-10:00
          Horario: 15:00 a 17:30 -> 15:00-17:30
          el 9 de mayo de 2017, de 3:00 p.m. a 4:30 p.m. (hora de Lima) -> 15:00-16:30 PE
          12 feb. 2020, 10:00 – 12:00 (Honduras) / 10:00 – 12:00 (Ciudad de México) -> 10:00-12:00 HN, 10:00-12:00 MX
          del 14 al 16 de marzo de 2018, de 8:30 a 16:00 -> 08:30-16:00
          Sesión 1 - 9:00 a 11:00 -> 09:00-11:00
          7:00 p.m. – 9:00 p.m. (hora local de Guatemala) -> 19:00-21:00 GT
          de 9 a.m. a 12:30 p.m. -> 09:00-12:30
          8:00 a 10:00 a. m. en El Salvador (10:00 a. m. a 12:00 m. en Cuba) -> 08:00-10:00 SV, 10:00-12:00 CU
          9:00 a 10:00 hora de El Salvador / 11:00 a 12:00 (La Paz) -> 09:00-10:00 SV, 11:00-12:00 BO
          de 10:00 a 12:00 en La Habana y en Las Bahamas -> 10:00-12:00 CU BS
          de 9 a 11 en Lima y de 11 a 13 en Asunción -> 09:00-11:00 PE, 11:00-13:00 PY
          de 9 a 11 en Perú y en Bolivia de 10 a 12 -> 09:00-11:00 PE, 10:00-12:00 BO
          de 9 a 11 de la mañana en Lima y de 11 de la mañana a 1 de la tarde en Chile -> 09:00-11:00 PE, 11:00-13:00 CL
          en Lima, de 9:00 a 11:00; en Santiago, de 11:00 a 13:00 -> 09:00-11:00 PE, 11:00-13:00 CL
          9:00 a 11:00 (PER) / 10:00 a 12:00 (PRY) -> 09:00-11:00 PE, 10:00-12:00 PY
          9:00 a 11:00 PE / 10:00 a 12:00 PY -> 09:00-11:00 PE, 10:00-12:00 PY
          a las 9:00 del martes 5 de mayo, hora de Lima -> 09:00 PE
          siendo las nueve horas del martes 5 de mayo, hora de La Paz -> 09:00 BO
          9:00 a 11:00 (hora de Lima; La Paz: una hora más) -> 09:00-11:00 PE
          9:00 a 11:00 (GMT-5, Lima) -> 09:00-11:00 PE
          9:00 a 11:00 (UTC -5, hora de Quito) -> 09:00-11:00 EC
          9:00 a 11:00, hora del centro de México -> 09:00-11:00 MX
          de 9:00 a 11:00 (hora oficial de Brasilia) -> 09:00-11:00 BR
          9:00 a 11:00, tiempo de la Ciudad de México -> 09:00-11:00 MX
          de nueve a doce horas -> 09:00-12:00
          de las nueve a las once y media -> 09:00-11:30
          de nueve y media a once (hora de Quito) -> 09:30-11:00 EC
          de nueve de la mañana a cuatro y media de la tarde, hora de Caracas -> 09:00-16:30 VE
          de ocho y cuarto de la mañana a tres de la tarde -> 08:15-15:00
          de dos a cuatro de la tarde -> 14:00-16:00
          a las diez menos cuarto de la mañana -> 09:45
          a la una de la tarde -> 13:00
          a las nueve horas con treinta minutos -> 09:30
          entre las diez y las doce -> 10:00-12:00
          de nueve de la mañana al mediodía -> 09:00-12:00
          de 9:00 a mediodía (Lima) -> 09:00-12:00 PE
          de 9 y media a 11 horas -> 09:30-11:00
          Horario: 9 a 12 -> 09:00-12:00
          todos los días, de 9 a 16. -> 09:00-16:00
          el 5 de mayo de 2021, de 9 a 12 -> 09:00-12:00
          el jueves 27 de agosto, de 9 a 11, por Webex -> 09:00-11:00
          de las 9 a las 11 -> 09:00-11:00
          de las 14 a las 16 se expuso el plan -> 14:00-16:00
          a las 10, por Zoom -> 10:00
          a las 9 en punto -> 09:00
          de 14 h 30 a 16 h 30 (Uruguay) -> 14:30-16:30 UY
          de 9 a 11 en Lima (10 a 12 en La Paz) -> 09:00-11:00 PE, 10:00-12:00 BO
          9 a 11 horas en Lima y 10 a 12 en La Paz -> 09:00-11:00 PE, 10:00-12:00 BO
          a las 10:00 en Lima (las 11 en La Paz) -> 10:00 PE, 11:00 BO
          a las 9:00 en Lima (10:00 en La Paz) y concluyó a las 11:00 (12:00) -> 09:00-11:00 PE, 10:00-12:00 BO
          Chile se conectó a las 11:00 y Honduras a las 9:00 -> 11:00 CL, 09:00 HN
          9:00 a 11:00 (COT) -> 09:00-11:00 CO
          9:30 a. m. a 12:00 m. en Panamá y Kingston, y de 10:30 a. m. a 1:00 p. m. en Bridgetown -> 09:30-12:00 PA JM, 10:30-13:00 BB
          """)
  void readsTimes(String text, String times) {
    assertThat(written(read(text))).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la oficina atiende de 9:00 a 17:00",
        "junio 14 a 18",
        "la tasa pasó de 7.25 (Perú) a 6.80 (Chile)",
        "después de 9 horas en Lima",
        "2.10 Chile",
        "con pausa de 11:00 a 11:15",
        "el turno va de 22:00 a 6:00",
        "20 de julio (3 horas)",
        "con una duración de entre 2 y 3 horas",
        "de 2 a 3 horas de duración",
        "una sesión intermedia de 1 hora el 22 de junio",
        "se actualiza cada 24 horas",
        "fuera de las 48 horas que fija la norma",
        "el 71,4% son mujeres y un 42,7%",
        "pasó de 3 a 17 trabajadores",
        "jóvenes de 18 a 24 años",
        "la proporción es de 3:1",
        "teléfono 2422-0155, extensión 418",
        "al teléfono +56 2 2555 0142",
        "(54 11) 5555-0142, interno 2216",
        "un presupuesto de US$ 48.500",
        "entre $ 3.50 y $ 4.50",
        "Q 1,240,000.00 en el caso",
        "el 17/01/2023",
        "el 27-VII-2021 y el 2021-08-10",
        "el artículo 12 del reglamento",
        "los puntos 3, 7 y 12 a 15",
        "Ley 20.786 de 2014",
        "https://example.org/a?start=10:00",
        "un curso de 20 horas",
        "formación de 20 a 40 horas semanales",
        "duró de 2 a 3 horas",
        "el video dura 01:12:30",
        "del 12 al 16 de junio de 2017",
        "9,2 puntos sobre 10",
        "grados 10º y 11º, grado 12º",
        "de 12 a 16, y 16 o más por semana",
        "Decreto 224/007",
        "en 40 minutos",
        "sección 4.2 a 4.5",
        "versión 10.30",
        "unas 25 páginas",
        "correo a las 10 empresas",
        "correo a las nueve delegadas",
        "con una pausa al mediodía",
        "el registro pasó de 9 a 11 en Perú",
        "en 2021 de 9 a 11 inspectores",
        "de nueve a once participantes",
        "de dos a tres horas de duración",
        "una de las dos delegaciones",
        "uno de cada diez, o menos",
        "las cuatro y las cinco empresas",
        "el 5 de mayo de 2021, de 9 a 12 técnicos",
        "once y media toneladas",
        "de las 9 a las 11 oficinas"
      })
  void findsNoTimeWhereNoneIs(String text) {
    assertThat(read(text)).isEmpty();
  }

  private List<ClockTimes> read(String text) {
    CuedText cued = PACK.cue(text);
    return reader.read(cued, new Span(0, text.length()));
  }

  private static String written(List<ClockTimes> times) {
    return times.stream().map(ClockReaderTest::written).collect(Collectors.joining(", "));
  }

  private static String written(ClockTimes time) {
    String places =
        time.places().stream()
            .map(place -> " " + place.country().orElse("*"))
            .collect(Collectors.joining());
    return time.start() + time.end().map(end -> "-" + end).orElse("") + places;
  }
}
