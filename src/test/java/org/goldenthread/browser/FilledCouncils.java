package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.intake.packs.Pack;
import org.goldenthread.intake.packs.Packs;

/** Councils with the demonstration's content, a new one for everybody who asks, so that nobody disturbs another. */
final class FilledCouncils {
    private final Packs packs;
    private final Accounts accounts;

    FilledCouncils(Packs packs, Accounts accounts) {
        this.packs = packs;
        this.accounts = accounts;
    }

    /** The code of a new council with all that a demonstration pack holds. */
    String like(String pack) {
        return Entrance.as(Entrance.INSTALLATION, "test", () -> {
            var code = "B" + accounts.standings(Entrance.INSTALLATION).size();
            assertThat(packs.load(under(code, pack))).as("loading %s", pack).isEmpty();
            return code;
        });
    }

    private Pack under(String code, String name) {
        var pack = packs.demonstrations().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var council = new Pack.CouncilName(code, pack.council().name());
        return new Pack(pack.name(), pack.version(), pack.licence(), council, pack.people(), pack.parts());
    }
}
