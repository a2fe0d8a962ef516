package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Listing;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;

/**
 * One place in a ranked list.
 *
 * @param rank its position in the list, 1 the most pressing; the printed number may be lost or wrong
 * @param printed the number as printed; empty where it is lost
 * @param service what is ranked
 * @param reason what the paper says of it
 */
public record Ranked(int rank, String printed, String service, String reason, Passage at) {
    private static final Pattern RANKED = Pattern.compile(
            "\\bin order of (?:their )?(?:priority|importance|urgency)\\b"
                    + "|\\bin (?:priority|rank|ranked) order\\b|\\branked (?:in|by|from)\\b"
                    + "|\\bfrom (?:the )?highest (?:priority )?to (?:the )?lowest\\b",
            Pattern.CASE_INSENSITIVE);

    /** Every ranked list's places, in order. */
    public static List<Ranked> in(List<Passage> passages) {
        var ranked = new ArrayList<Ranked>();
        for (var listing :
                Listing.in(passages, intro -> RANKED.matcher(intro.text()).find())) {
            int rank = 1;
            for (var item : listing.items()) {
                var naming = Naming.of(item.text());
                ranked.add(new Ranked(rank++, item.number(), naming.name(), naming.scope(), item));
            }
        }
        for (var passage : passages) {
            var table = passage.table();
            if (table != null) {
                ranked.addAll(RankedTable.of(table, passage));
            }
        }
        return ranked;
    }

    static List<Ranked> in(Paper paper) {
        return in(Passages.of(paper));
    }

    /** Whether the printed number tells another rank than the position. */
    boolean isMisnumbered() {
        return printed.matches("\\d+") && Integer.parseInt(printed) != rank;
    }

    /** The place that a service named elsewhere in the paper has, whatever its spelling. */
    public static Optional<Ranked> of(List<Ranked> ranked, String service) {
        var key = Wording.key(Naming.unbracketed(service));
        return ranked.stream()
                .filter(place -> Wording.key(place.service()).equals(key))
                .findFirst();
    }
}
