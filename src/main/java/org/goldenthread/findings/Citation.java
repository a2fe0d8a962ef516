package org.goldenthread.findings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding was said: a source, and the paragraph or page in it.
 *
 * @param source the source's reference; null while none is declared under the abbreviation
 * @param abbreviation how the source is called where it is cited, such as "AAIL"
 * @param locator such as "19", "3.4" or "19-21"; empty when the citation names no place
 * @param asWritten the citation's own words
 */
public record Citation(@Nullable String source, String abbreviation, Type type, String locator, String asWritten) {
    private static final String NUMBER = "\\d[\\d.]*\\p{Ll}?";
    private static final Pattern WRITTEN = Pattern.compile(
            "^(?<who>\\p{L}.{0,39}?)(?:[\\s,:]+(?<type>para(?:graph)?s?|pages?|pg|pp?|§|¶)?\\.?\\s*(?<where>" + NUMBER
                    + "(?:\\s*[-–]\\s*" + NUMBER + ")?))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*[-–]\\s*(\\d{1,4})");
    private static final int LONGEST_RANGE = 200;

    /** What a locator counts. */
    public enum Type {
        PARAGRAPH("paragraph"),
        PAGE("page"),
        NONE("no place");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Type ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Citation {
        locator = locator.strip();
        type = locator.isEmpty() ? Type.NONE : type == Type.NONE ? Type.PARAGRAPH : type;
    }

    /**
     * Reads a citation as people write it: "AAIL 19", "(SA pg 5)", "CA para 89-91", "AAIL".
     *
     * @param known abbreviations that may contain figures themselves, such as "AAIL 2004-05"
     * @return null when it does not begin with a letter
     */
    public static @Nullable Citation parse(String words, Collection<String> known) {
        var bare = words.strip().replaceAll("^[(\\[]+|[)\\].;,]+$", "").strip();
        var name = known.stream().filter(bare::equalsIgnoreCase).findFirst();
        if (name.isPresent()) {
            return new Citation(null, name.get(), Type.NONE, "", words.strip());
        }
        var found = WRITTEN.matcher(bare);
        if (!found.matches()) {
            return null;
        }
        var where = found.group("where");
        var type = found.group("type");
        boolean page = type != null && type.toLowerCase(Locale.ROOT).startsWith("p") && !type.startsWith("par");
        return new Citation(
                null,
                found.group("who").strip(),
                page ? Type.PAGE : Type.PARAGRAPH,
                where == null ? "" : where.replaceAll("[.]$", ""),
                words.strip());
    }

    public Citation from(@Nullable String ref) {
        return new Citation(ref, abbreviation, type, locator, asWritten);
    }

    /** As a list and the thread's picture show it: "AAIL 19", "SA page 5", "CA". */
    public String label() {
        return label(abbreviation);
    }

    /** The same under the name that the source goes by now. */
    public String label(String name) {
        return switch (type) {
            case PARAGRAPH -> name + " " + locator;
            case PAGE -> name + " page " + locator;
            case NONE -> name;
        };
    }

    /** Each paragraph or page that is meant: "19-21" means three. */
    public Set<String> locators() {
        return locators(locator);
    }

    static Set<String> locators(String locator) {
        var range = RANGE.matcher(locator);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            if (first <= last && last - first <= LONGEST_RANGE) {
                var all = new LinkedHashSet<String>();
                for (int each = first; each <= last; each++) {
                    all.add(Integer.toString(each));
                }
                return all;
            }
        }
        return locator.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(locator));
    }
}
