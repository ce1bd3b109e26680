package legajo.rules.sieve;

import java.util.Arrays;

/** Numbers of which the last comes first. */
final class IntStack {
  private int[] numbers;
  private int size;

  /** A stack that holds these numbers. */
  IntStack(int[] numbers) {
    this.numbers = numbers.clone();
    this.size = numbers.length;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int pop() {
    return numbers[--size];
  }

  void push(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2 + 8);
    }
    numbers[size++] = number;
  }
}
