package org.goldenthread.delivery;

import java.util.List;
import java.util.Locale;
import org.goldenthread.thread.Kind;

/** How large an undertaking is: portfolios hold programmes, programmes hold strands, strands hold projects. */
public enum Level {
    PORTFOLIO("PF", "Portfolio", "Portfolios", 4),
    PROGRAMME("PRG", "Programme", "Programmes", 4),
    STRAND("STR", "Strand", "Strands", 5),
    PROJECT("PRJ", "Project", "Projects", 5);

    private final String prefix;
    private final String noun;
    private final String plural;
    private final int column;

    Level(String prefix, String noun, String plural, int column) {
        this.prefix = prefix;
        this.noun = noun;
        this.plural = plural;
        this.column = column;
    }

    /** As the database and the thread write it, such as "programme". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String noun() {
        return noun;
    }

    public String plural() {
        return plural;
    }

    /** Where undertakings of this level have their pages. */
    public String path() {
        return "/delivery/" + plural.toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return new Kind(code(), prefix, noun, plural, path(), column);
    }

    public static Level ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether an undertaking of this level may stand by itself: strands alone are always part of something. */
    public boolean standsAlone() {
        return this != STRAND;
    }

    /** The levels directly above which an undertaking of this level may be put, the usual one first. */
    public List<Level> within() {
        return switch (this) {
            case PORTFOLIO -> List.of();
            case PROGRAMME -> List.of(PORTFOLIO);
            case STRAND -> List.of(PROGRAMME);
            case PROJECT -> List.of(STRAND, PROGRAMME, PORTFOLIO);
        };
    }

    /** What is added below it as a rule. */
    public List<Level> holds() {
        return List.of(values()).stream()
                .filter(one -> one.within().contains(this))
                .toList();
    }
}
