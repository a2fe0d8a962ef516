package org.goldenthread.publishing.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.publishing.links.SignedLink.Purpose;
import org.junit.jupiter.api.Test;

class SealTests {
    private static final Seal SEAL = new Seal("a secret of the installation".getBytes(StandardCharsets.UTF_8));
    private static final SignedLink LINK =
            new SignedLink(Purpose.UPDATE, 17, "HRW", "figure-M-3_12_0_P3M_2031-07-01", Instant.ofEpochSecond(2000));
    private static final String TOKEN = SEAL.token(LINK);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

    @Test
    void whatWasSignedIsReadAsItWas() {
        assertThat(SEAL.read(TOKEN)).contains(LINK);
        assertThat(TOKEN).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}");
    }

    @Property(tries = 400)
    void oneLetterChangedAnywhereAndItIsNothing(
            @ForAll @IntRange(max = 400) int place, @ForAll @IntRange(max = 64) int letter) {
        int at = place % TOKEN.length();
        var other = TOKEN.substring(0, at) + LETTERS.charAt(letter) + TOKEN.substring(at + 1);
        assertThat(SEAL.read(other).isPresent()).isEqualTo(other.equals(TOKEN));
    }

    @Property(tries = 200)
    void wordsThatNobodySignedAreNothing(@ForAll String words) {
        assertThat(SEAL.read(words)).isEmpty();
    }

    @Test
    void anotherInstallationsSecretMakesAnotherToken() {
        var other = new Seal("another secret".getBytes(StandardCharsets.UTF_8));
        assertThat(other.read(TOKEN)).isEmpty();
        assertThat(other.token(LINK)).isNotEqualTo(TOKEN);
    }

    @Test
    void aTokenForAnotherAccountCannotBePutTogether() {
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(LINK.written().replace("17", "18").getBytes(StandardCharsets.UTF_8));
        assertThat(SEAL.read(forged + TOKEN.substring(TOKEN.indexOf('.')))).isEmpty();
        assertThat(SEAL.read(TOKEN + "A")).isEmpty();
        assertThat(SEAL.read(TOKEN.substring(0, TOKEN.length() - 1))).isEmpty();
    }
}
