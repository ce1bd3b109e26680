package legajo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteSizeTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "500K, 512000", "64M, 67108864", "2g, 2147483648", "' 3M ', 3145728"})
  void isANumberWithAUnit(String size, long bytes) {
    assertThat(new ByteSize().convert(size)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "M", "0", "-1M", "1.5G", "64 MB", "99999999999G"})
  void isNothingElse(String size) {
    assertThatThrownBy(() -> new ByteSize().convert(size))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("'" + size + "'");
  }
}
