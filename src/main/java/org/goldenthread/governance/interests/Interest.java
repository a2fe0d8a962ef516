package org.goldenthread.governance.interests;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the council that a person has to do with.
 *
 * @param what in a sentence, such as "Trustee of the Riverside Housing Trust"
 * @param terms words by which a paper that touches it is recognised, such as "Riverside Housing"; where there are
 *     none, the names in the sentence are looked for
 */
public record Interest(
        long id,
        int version,
        long person,
        Sort sort,
        String what,
        List<String> terms,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {
    /** Two words or more that begin with capitals, such as "Riverside Housing Trust" or "Friends of the Park". */
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:of|the|and|for|in|on))*(?: \\p{Lu}[\\p{L}'’-]+)+");

    public Interest {
        terms = List.copyOf(terms);
    }

    /** What sort of interest it is. */
    public enum Sort {
        EMPLOYMENT("Employment, office or trade"),
        CONTRACT("Contract with the council"),
        LAND("Land or property"),
        SHARES("Shares or securities"),
        MEMBERSHIP("Membership or trusteeship"),
        GIFT("Gift or hospitality"),
        FAMILY("Of a partner or close relative"),
        OTHER("Other");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; other for an unknown one. */
        public static Sort ofCode(String code) {
            for (var one : values()) {
                if (one.code().equals(code.strip())) {
                    return one;
                }
            }
            return OTHER;
        }
    }

    /** What a paper is searched for: the words that were typed; else the names that the sentence holds. */
    public List<String> sought() {
        return terms.isEmpty()
                ? NAMES.matcher(what)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList()
                : terms;
    }

    public boolean on(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
