package org.goldenthread.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingTests {
    @Test
    void spellingsOfOneNameHaveOneKey() {
        assertThat(Naming.key("  Brackenfell & Upper-Moss ")).isEqualTo("brackenfell and upper moss");
        assertThat(Naming.key("BRACKENFELL AND UPPER MOSS")).isEqualTo("brackenfell and upper moss");
        assertThat(Naming.key("Saint Ôwen’s")).isEqualTo("saint owens");
    }

    @Test
    void namesAreSplitAtCommasThatNoSpaceFollows() {
        assertThat(Naming.split("Brackenfell, Moss and Dale,brackenfell,Moss, City of"))
                .containsExactly("Brackenfell, Moss and Dale", "brackenfell", "Moss, City of");
    }

    @Test
    void theAndCouncilAreTriedAwayLast() {
        assertThat(Naming.keys("The Brackenfell Council"))
                .containsExactly("the brackenfell council", "brackenfell council", "brackenfell");
    }
}
