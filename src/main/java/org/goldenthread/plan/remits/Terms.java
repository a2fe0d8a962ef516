package org.goldenthread.plan.remits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Wording;

/**
 * The terms that a paper sets its priorities, "11 immediate and 3 medium term priorities", read with their counts.
 *
 * @param counts how many priorities the paper says each term has
 */
record Terms(Map<String, Integer> counts) {
    private static final String NUMBER = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b" + NUMBER
                    + "\\s+(immediate|urgent|short|medium|long|high|low)(?:[- ]?(?:term|level))?(?=\\s+(?:and\\b|priorit|improvement|,)|,)");
    private static final List<String> NAMES = List.of("immediate", "urgent", "short", "medium", "long", "high", "low");

    static Terms of(Paper paper) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var block : paper.blocks()) {
            if (!(block instanceof Table) && block.text().contains("priorit")) {
                read(block, counts);
            }
        }
        return new Terms(counts);
    }

    private static void read(Block block, Map<String, Integer> counts) {
        var counted = COUNTED.matcher(block.text());
        while (counted.find()) {
            var term = counted.group(2).toLowerCase(Locale.UK);
            Wording.count(counted.group(1)).ifPresent(count -> counts.putIfAbsent(term, count));
        }
    }

    /** The term that a code stands for: IP1 is immediate and MP1 medium term, where the paper speaks of such terms. */
    String of(String code) {
        for (var name : NAMES) {
            boolean initial = !code.isEmpty() && Character.toLowerCase(code.charAt(0)) == name.charAt(0);
            if (initial && counts.containsKey(name) && code.matches("[A-Z]P\\d+")) {
                return spoken(name);
            }
        }
        return "";
    }

    static String spoken(String term) {
        return List.of("short", "medium", "long").contains(term) ? term + " term" : term;
    }
}
