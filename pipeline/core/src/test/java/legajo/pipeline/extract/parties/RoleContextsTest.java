package legajo.pipeline.extract.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.extract.parties.RoleContexts.Context;
import legajo.pipeline.extract.parties.RoleContexts.Mentioned;
import legajo.rules.Span;
import org.junit.jupiter.api.Test;

class RoleContextsTest {
  @Test
  void wordsOnBothSidesTellTheirSideAndTheirBeginning() {
    assertThat(names("la experiencia de Cuba, que preguntaba", "Cuba"))
        .contains("l experi", "l1 de", "l de", "r que", "r1 que", "r1 ,", "r pregun")
        .doesNotContain("r experi", "l1 experiencia", "r1 preguntaba");
  }

  @Test
  void anotherPartyEndsThem() {
    assertThat(names("Cuba pidió a Haití sus actas", "Cuba", "Haití"))
        .contains("r pidio", "r a", "r @")
        .doesNotContain("r actas");
  }

  @Test
  void anotherMentionOfTheSamePartyIsSkipped() {
    assertThat(names("Cuba y su Cuba leyó", "Cuba", "Cuba"))
        .contains("r leyo")
        .doesNotContain("r @");
  }

  @Test
  void theSentenceEndsThem() {
    assertThat(names("Llovió. Cuba escuchó; nadie habló", "Cuba"))
        .contains("r escuch")
        .doesNotContain("l llovio", "r nadie");
  }

  @Test
  void wordsStandWhereTheirSpansSay() {
    String text = folded("la experiencia de Cuba, que preguntaba");
    for (Context context :
        new RoleContexts(text, new Span(0, text.length()), all(text, "Cuba")).of(0)) {
      String word = context.words().of(text);
      assertThat(context.name().substring(context.name().indexOf(' ') + 1))
          .satisfies(n -> assertThat(word).startsWith(n));
    }
  }

  /** The contexts of the first mention. */
  private static List<String> names(String text, String... mentioned) {
    String folded = folded(text);
    return new RoleContexts(folded, new Span(0, folded.length()), all(folded, mentioned))
        .of(0).stream().map(Context::name).toList();
  }

  private static String folded(String text) {
    return legajo.rules.Folding.fold(text);
  }

  private static List<Mentioned> all(String folded, String... mentioned) {
    List<Mentioned> all = new ArrayList<>();
    int from = 0;
    for (String name : mentioned) {
      String word = folded(name);
      int at = folded.indexOf(word, from);
      from = at + word.length();
      all.add(new Mentioned(new Span(at, from), name));
    }
    return all;
  }
}
