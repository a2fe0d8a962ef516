package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Wording;

/**
 * Seats on a body as a sentence shares them out: "8 elected members, comprised of 4 Labour, 2 Other and 2 SNP".
 *
 * @param total as the paper says; zero where it does not
 * @param groups each group's name and seats, in order
 */
record Seats(int total, List<Map<String, Object>> groups) {
    private static final String NUMBER =
            "(?:\\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)";
    private static final String GROUP =
            NUMBER + " (?:from (?:the )?|of the )?\\p{Lu}[\\p{L}&’'-]*(?: (?:and )?\\p{Lu}[\\p{L}&’'-]*){0,3}";
    private static final Pattern SHARED = Pattern.compile(GROUP + "(?:(?:, (?:and )?| and )" + GROUP + "){1,12}");
    private static final Pattern SHARE = Pattern.compile("(" + NUMBER + ") (?:from (?:the )?|of the )?(\\p{Lu}.*)");
    private static final Pattern TOTAL = Pattern.compile(
            "\\b(" + NUMBER + ") (?:[\\p{L}-]+ ){0,2}?(?:[Mm]embers|[Cc]ouncillors|[Ss]eats|places)\\b");

    /** The seats that a text shares out; empty when it shares none. */
    static Optional<Seats> in(String text) {
        var shared = SHARED.matcher(text);
        if (!shared.find()) {
            return Optional.empty();
        }
        var groups = new ArrayList<Map<String, Object>>();
        for (var part : shared.group().split(", and |, | and (?=" + NUMBER + ")")) {
            group(part).ifPresent(groups::add);
        }
        var total = TOTAL.matcher(text);
        int said = total.find() && total.start() < shared.start()
                ? Wording.count(total.group(1)).orElse(0)
                : 0;
        boolean aboutSeats = said > 0 || text.matches("(?is).*\\b(?:members(?:hip)?|councillors|seats)\\b.*");
        return groups.size() < 2 || !aboutSeats ? Optional.empty() : Optional.of(new Seats(said, groups));
    }

    private static Optional<Map<String, Object>> group(String part) {
        var share = SHARE.matcher(part.strip());
        if (!share.matches()) {
            return Optional.empty();
        }
        return Wording.count(share.group(1)).map(seats -> {
            var group = new LinkedHashMap<String, Object>();
            group.put("group", share.group(2).strip());
            group.put("seats", seats);
            return group;
        });
    }

    /** All the groups' seats together. */
    int shared() {
        return groups.stream()
                .mapToInt(group -> (Integer) group.getOrDefault("seats", 0))
                .sum();
    }
}
