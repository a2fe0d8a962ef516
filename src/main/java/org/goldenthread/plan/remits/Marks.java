package org.goldenthread.plan.remits;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The marks of a responsibility matrix and what they say: black and open dots, P and S, lead and support, RACI, ticks
 * and crosses. What a mark means depends on which others the matrix uses and on its legend.
 */
final class Marks {
    static final String PRIMARY = "primary";
    static final String SECONDARY = "secondary";
    /** Takes part, where the matrix has only one kind of mark. */
    static final String CONTRIBUTES = "";

    private static final Set<String> FILLED = Set.of("●", "•", "⬤", "■", "◆", "★", "⚫", "✓✓", "✔✔", "XX");
    private static final Set<String> OPEN = Set.of("○", "◦", "□", "◇", "☆", "⚪", "◯", "O");
    private static final Set<String> TICKS = Set.of("✓", "✔", "√", "☑", "X", "✗", "✘", "✕", "×", "☒", "Y", "YES");
    private static final Set<String> LEADS = Set.of("P", "L", "LEAD", "PRIMARY", "PRI", "OWNER");
    private static final Set<String> SUPPORTS = Set.of("S", "SUPPORT", "SECONDARY", "SEC", "SUPPORTING");
    private static final Set<String> RACI = Set.of("R", "A", "C", "I");
    private static final Set<String> RATINGS = Set.of("G", "RED", "AMBER", "GREEN", "N", "NO", "B", "BLUE");
    private static final Pattern PARTED = Pattern.compile("[/,&+\\s]+");
    private static final Pattern FIRST_MEANING = Pattern.compile(
            "(?i)\\b(?:primary|lead)\\b[^.;]{0,60}?\\b(black|filled|solid|closed|open|hollow|white|empty|clear)\\b"
                    + "|\\b(black|filled|solid|closed|open|hollow|white|empty|clear)\\b[^.;]{0,60}?\\b(?:primary|lead)\\b");

    private final Set<String> used;
    private final boolean openLeads;
    private final double perRow;

    /**
     * @param used every mark in the matrix
     * @param legend the words around it
     * @param perRow how many marks a row has, on average
     */
    Marks(Collection<String> used, String legend, double perRow) {
        this.used = used.stream().flatMap(mark -> parts(mark).stream()).collect(Collectors.toSet());
        this.perRow = perRow;
        var meaning = FIRST_MEANING.matcher(legend);
        boolean told = meaning.find();
        var word = !told ? "" : meaning.group(1) != null ? meaning.group(1) : meaning.group(2);
        openLeads = Set.of("open", "hollow", "white", "empty", "clear").contains(word.toLowerCase(Locale.UK));
    }

    /** Whether a cell holds a mark and nothing else. */
    static boolean isMark(String cell) {
        var parts = parts(cell);
        return !parts.isEmpty()
                && parts.size() <= 3
                && cell.length() <= 12
                && parts.stream().allMatch(Marks::known);
    }

    private static boolean known(String part) {
        return FILLED.contains(part)
                || OPEN.contains(part)
                || TICKS.contains(part)
                || LEADS.contains(part)
                || SUPPORTS.contains(part)
                || RACI.contains(part);
    }

    /** Whether a cell rates something or answers no, so that its table is no matrix of who does what. */
    static boolean isRating(String cell) {
        return RATINGS.contains(cell.strip().toUpperCase(Locale.UK));
    }

    /** Whether the marks alone show that the matrix is about who answers for what. */
    boolean areTelling() {
        boolean pairs = any(FILLED) && any(OPEN) || any(LEADS) && any(SUPPORTS);
        return pairs || isRaci() && used.containsAll(Set.of("R", "A")) && (used.contains("C") || used.contains("I"));
    }

    /** Primary, secondary, or empty for one who takes part, is consulted or is informed. */
    String role(String mark) {
        var parts = parts(mark);
        if (isRaci()) {
            boolean accountable = parts.contains("A") || !used.contains("A") && parts.contains("R");
            return accountable ? PRIMARY : parts.contains("R") ? SECONDARY : CONTRIBUTES;
        }
        var part = parts.getFirst();
        if (LEADS.contains(part) || SUPPORTS.contains(part)) {
            return LEADS.contains(part) ? PRIMARY : SECONDARY;
        }
        if (any(FILLED) && any(OPEN) || any(FILLED) && any(TICKS)) {
            return FILLED.contains(part) == openLeads ? SECONDARY : PRIMARY;
        }
        return perRow <= 1.5 ? PRIMARY : CONTRIBUTES;
    }

    /** What a letter of a RACI matrix says in words; empty for other marks. */
    String duty(String mark) {
        var words = Map.of("R", "responsible", "A", "accountable", "C", "consulted", "I", "informed");
        return isRaci() ? parts(mark).stream().map(words::get).collect(Collectors.joining(" and ")) : "";
    }

    private boolean isRaci() {
        return RACI.containsAll(used);
    }

    private boolean any(Set<String> marks) {
        return used.stream().anyMatch(marks::contains);
    }

    private static List<String> parts(String cell) {
        var mark = cell.strip().toUpperCase(Locale.UK);
        return mark.isEmpty()
                ? List.of()
                : PARTED.splitAsStream(mark).filter(part -> !part.isEmpty()).toList();
    }
}
