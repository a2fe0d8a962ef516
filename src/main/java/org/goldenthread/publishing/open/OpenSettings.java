package org.goldenthread.publishing.open;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how councils show themselves to the public. */
@Component
@Transactional
public class OpenSettings {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");
    private final OpenSettingStore store;
    private final EditionStore editions;
    private final Accounts accounts;
    private final ZoneId zone;

    OpenSettings(OpenSettingStore store, EditionStore editions, Accounts accounts, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.accounts = accounts;
        this.zone = clock.getZone();
    }

    @Transactional(readOnly = true)
    public OpenSetting of(String council) {
        return store.find(council).orElseGet(() -> OpenSetting.usual(council, name(council)));
    }

    private String name(String council) {
        return accounts.standings(Entrance.INSTALLATION).stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .map(Standing::name)
                .orElse(council);
    }

    /**
     * Writes them anew. What would have ended its embargo before the election is put off until it is over.
     *
     * @return how many things that put off
     */
    public Checked<Integer> put(OpenSetting one) {
        var problems = new ArrayList<Problem>();
        if (one.publisher().isBlank() || one.publisher().length() > 200) {
            problems.add(new Problem("publisher", "Say who publishes, in up to 200 characters"));
        }
        if (one.contact().length() > 300) {
            problems.add(new Problem("contact", "Keep this under 300 characters"));
        }
        if (one.licence().name().isBlank() || one.licence().name().length() > 200) {
            problems.add(new Problem("licence", "Name the licence, in up to 200 characters"));
        }
        if (!ADDRESS.matcher(one.licence().href()).matches()) {
            problems.add(new Problem("licenceHref", "Give the address of the licence, beginning with https://"));
        }
        if (one.fewest() < 1 || one.fewest() > 100) {
            problems.add(new Problem("fewest", "Give a number from 1 to 100; 1 hides nothing"));
        }
        var from = one.still().from();
        var to = one.still().to();
        if ((from == null) != (to == null)) {
            problems.add(new Problem(from == null ? "from" : "to", "Give both days, or neither"));
        } else if (from != null && to != null && to.isBefore(from)) {
            problems.add(new Problem("to", "The last day is before the first"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.put(one);
        return Checked.accepted(
                from == null || to == null
                        ? 0
                        : editions.postpone(
                                one.council(),
                                from.atStartOfDay(zone).toInstant(),
                                to.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
