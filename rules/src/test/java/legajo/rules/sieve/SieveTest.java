package legajo.rules.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SieveTest {
  @ParameterizedTest
  @CsvSource({
    "(?:lunes|martes) [0-9]{1;2} de mayo, el martes 12 de mayo, true",
    "(?:lunes|martes) [0-9]{1;2} de mayo, el martes 12 de marzo, false",
    "\\bmayo\\b, en mayo;, true",
    "\\bmayo\\b, el mayor, false",
    "\\Bmayo, desmayo, true",
    "^mayo, en mayo, false",
    "mayo$, en mayo, true",
    "mayo$, en mayo y junio, false",
    "n[.º°]* ?[0-9]+, n.º 7, true",
    "[^a-z], mayo, false",
    "\\x{2019}, d’Angelo, true",
    "(?P<day>[0-9]+)[ªº], la 3ª, true",
    "a{0;2}b, xyz, false"
  })
  void holdsBackWhatAPatternCannotMatch(String pattern, String text, boolean passes) {
    Sieve sieve = Sieve.of(pattern.replace(';', ','));
    assertThat(sieve.passesIn(text, 0, 0, text.length())).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"mayo, 0, false", "mayo, 3, true", "\\bmayo, 3, true", "ayo, 4, true"})
  void looksAtTheBeginningAlone(String pattern, int begin, boolean passes) {
    assertThat(Sieve.of(pattern).passesAt("en mayo", begin, 7)).isEqualTo(passes);
  }

  @Test
  void seesNothingBehindTheEnd() {
    assertThat(Sieve.of("mayo").passesAt("en mayo", 3, 6)).isFalse();
    assertThat(Sieve.of("may\\b").passesAt("en mayo", 3, 6)).isTrue();
  }

  @Test
  void knowsWhatStandsBeforeTheFirstPlace() {
    assertThat(Sieve.of("\\bayo").passesIn("en mayo", 0, 4, 7)).isFalse();
    assertThat(Sieve.of("\\bayo").passesIn("en mayo", 4, 4, 7)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"(?i)mayo", "mayo(", "[[:alpha:]]", "\\Qmayo\\E", "\\p{Lu}", "*"})
  void letsEverythingPassThatItCannotRead(String pattern) {
    assertThat(Sieve.of(pattern).passesIn("Ñ", 0, 0, 1)).isTrue();
  }

  /** A long repeat is read as an endless one, which matches more. */
  @Test
  void mayLetPassWhatDoesNotMatch() {
    assertThat(Sieve.of("a[^.]{0,9}b").passesIn("a----------b", 0, 0, 12)).isTrue();
    assertThat(Sieve.of("a[^.]{0,9}b").passesIn("a----.-----b", 0, 0, 12)).isFalse();
  }

  @Property
  void repeatsPartsHoweverManyStepsTheyHave(@ForAll @IntRange(min = 1, max = 300) int length) {
    String part = "a".repeat(length);
    Sieve sieve = Sieve.of("^(?:" + part + ",)*b$");
    String twice = part + "," + part + ",b";
    assertThat(sieve.passesIn(twice, 0, 0, twice.length())).isTrue();
    assertThat(sieve.passesIn(part + "b", 0, 0, length + 1)).isFalse();
  }

  @Property(tries = 3000)
  void passesExactlyWhereThePatternMatches(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(Sieve.of(pattern).passesIn(text, 0, 0, text.length())).isEqualTo(matcher.find());
    matcher.reset();
    assertThat(Sieve.of(pattern).passesAt(text, 0, text.length())).isEqualTo(matcher.lookingAt());
  }

  @Property(tries = 1000)
  void goesOnBehindAPlaceAsThePatternDoes(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    Sieve sieve = Sieve.of(pattern);
    for (int from = 0; from <= text.length(); from++) {
      boolean found = Pattern.compile(pattern).matcher(text).find(from);
      assertThat(sieve.passesIn(text, 0, from, text.length())).isEqualTo(found);
    }
  }

  @Property(tries = 1000)
  void skipsNoPlaceWhereAMatchBegins(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    Sieve sieve = Sieve.of(pattern);
    for (int from = 0; from <= text.length(); from++) {
      Matcher matcher = Pattern.compile(pattern).matcher(text);
      if (matcher.find(from)) {
        assertThat(sieve.firstPlace(text, 0, from, text.length())).isBetween(from, matcher.start());
      }
    }
  }

  @Test
  void findsTheFirstPlaceOfAMatch() {
    assertThat(Sieve.of("\\bmay").firstPlace("desmayo de mayo", 0, 0, 15)).isEqualTo(11);
  }

  @Test
  void isSafeForManyThreads() throws Exception {
    Sieve sieve = Sieve.of("(?:a|ab|abc)*[bc]{2,4}\\b(?:,| y) [abc]+d");
    String text = "abcabc, abab y cab, abccc abcb y abcd";
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> task =
          () -> {
            boolean all = true;
            for (int end = 0; end <= text.length(); end++) {
              boolean matches = end == text.length();
              all &= sieve.passesIn(text, 0, 0, end) == matches;
            }
            return all;
          };
      for (Future<Boolean> held : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(held.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abc ,.\n1ªñ").ofMaxLength(14);
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> one =
        Arbitraries.of(
            "a", "b", "c", " ", ",", "\\.", ".", "[ab]", "[^a]", "[a-c,]", "\\s", "\\w", "\\d",
            "\\W", "ª", "ñ", "\\b", "\\B", "^", "$");
    return Arbitraries.recursive(() -> one, SieveTest::larger, 1, 5);
  }

  private static Arbitrary<String> larger(Arbitrary<String> pattern) {
    Arbitrary<String> repeat = Arbitraries.of("*", "+", "?", "*?", "{2}", "{0,2}", "{1,3}", "");
    Arbitrary<String> repeated =
        Combinators.combine(pattern, repeat).as((inner, times) -> "(?:" + inner + ")" + times);
    Arbitrary<String> both = Combinators.combine(pattern, pattern).as((a, b) -> a + b);
    Arbitrary<String> either =
        Combinators.combine(pattern, pattern).as((a, b) -> "(?:" + a + "|" + b + ")");
    return Arbitraries.oneOf(repeated, both, either);
  }

  @Test
  void longPartsMayBeRepeated() {
    String part = "ab".repeat(100);
    Sieve sieve = Sieve.of("(?:" + part + ")*c");
    String text = part + part + "c";
    assertThat(sieve.passesAt(text, 0, text.length())).isTrue();
    assertThat(sieve.passesAt(text, 1, text.length())).isFalse();
  }
}
