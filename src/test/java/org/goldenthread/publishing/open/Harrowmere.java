package org.goldenthread.publishing.open;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.intake.packs.Pack;
import org.goldenthread.intake.packs.Packs;

/** The demonstration's councils under codes of their own, loaded once for all tests of the public pages. */
final class Harrowmere {
    private static String code = "";
    private static String second = "";

    private Harrowmere() {}

    /** The council that publishes. */
    static synchronized String code(Packs packs, Fixtures fixtures) {
        if (code.isEmpty()) {
            code = load("OPN", "harrowmere", packs, fixtures);
        }
        return code;
    }

    /** A council that has opened its pages and publishes nothing. */
    static synchronized String second(Packs packs, Fixtures fixtures) {
        if (second.isEmpty()) {
            second = load("OPS", "thornbeck", packs, fixtures);
        }
        return second;
    }

    private static String load(String as, String name, Packs packs, Fixtures fixtures) {
        return fixtures.installation(() -> {
            var pack = packs.demonstrations().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            var council = new Pack.CouncilName(as, pack.council().name());
            var problems =
                    packs.load(new Pack(pack.name(), pack.version(), pack.licence(), council, List.of(), pack.parts()));
            if (!problems.isEmpty()) {
                throw new AssertionError(problems.toString());
            }
            return as;
        });
    }
}
