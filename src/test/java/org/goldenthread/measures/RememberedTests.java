package org.goldenthread.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTests {
    private final Remembered<List<Integer>, Integer> sums = new Remembered<>(2);
    private final List<String> worked = new ArrayList<>();

    private int sum(String name, Integer... figures) {
        return sums.of(name, List.of(figures), () -> {
            worked.add(name);
            return List.of(figures).stream().mapToInt(one -> one).sum();
        });
    }

    @Test
    void whatFollowsFromTheSameIsWorkedOutOnce() {
        assertThat(sum("A", 1, 2)).isEqualTo(3);
        assertThat(sum("A", 1, 2)).isEqualTo(3);
        assertThat(worked).containsExactly("A");
    }

    @Test
    void oneOtherFigureAndItIsWorkedOutAnew() {
        sum("A", 1, 2);
        assertThat(sum("A", 1, 3)).isEqualTo(4);
        assertThat(sum("A", 1, 2)).isEqualTo(3);
        assertThat(worked).containsExactly("A", "A", "A");
    }

    @Test
    void theLongestUnusedIsForgottenFirst() {
        sum("A", 1);
        sum("B", 2);
        sum("A", 1);
        sum("C", 3);
        sum("A", 1);
        assertThat(worked).containsExactly("A", "B", "C");
        sum("B", 2);
        assertThat(worked).containsExactly("A", "B", "C", "B");
    }
}
