package legajo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonPointersTest {
  @Test
  void ordersItemsByNumberAndNamesByLetter() {
    List<String> pointers =
        new ArrayList<>(
            List.of(
                "/sessions/10/date",
                "/sessions/2/kind",
                "/call",
                "/sessions/2/date",
                "/sessions",
                ""));
    pointers.sort(JsonPointers.ORDER);
    assertThat(pointers)
        .containsExactly(
            "", "/call", "/sessions", "/sessions/2/date", "/sessions/2/kind", "/sessions/10/date");
  }

  @Property
  void isAnOrder(
      @ForAll("pointers") String a, @ForAll("pointers") String b, @ForAll("pointers") String c) {
    int ab = JsonPointers.ORDER.compare(a, b);
    assertThat(Integer.signum(ab)).isEqualTo(-Integer.signum(JsonPointers.ORDER.compare(b, a)));
    assertThat(ab == 0).isEqualTo(a.equals(b));
    if (ab <= 0 && JsonPointers.ORDER.compare(b, c) <= 0) {
      assertThat(JsonPointers.ORDER.compare(a, c)).isLessThanOrEqualTo(0);
    }
  }

  @Provide
  Arbitrary<String> pointers() {
    return Arbitraries.of("/a", "/ab", "/0", "/1", "/9", "/10", "/11")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
