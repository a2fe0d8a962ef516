package org.goldenthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PiecesTests {
    private static Pieces of(byte[]... pieces) {
        var all = List.of(pieces);
        return new Pieces(number -> number < all.size() ? Optional.of(all.get(number)) : Optional.empty());
    }

    @Test
    void readsAcrossPiecesByteByByteAndAtOnce() throws IOException {
        assertThat(of(new byte[] {1, 2}, new byte[] {}, new byte[] {-1}).readAllBytes())
                .containsExactly(1, 2, -1);
        try (var one = of(new byte[] {-1})) {
            assertThat(one.read()).isEqualTo(255);
            assertThat(one.read()).isEqualTo(-1);
            assertThat(one.read(new byte[0], 0, 0)).isZero();
        }
    }
}
