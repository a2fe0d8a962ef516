package org.goldenthread.measures.subjects;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure is about.
 *
 * @param id its number in the ledger
 * @param code as files write it, such as "E07000032"; unique in the council that keeps the figures
 * @param authority its code in the register of authorities, where the register knows it
 * @param own whether it is the council itself that keeps the figures
 */
public record Subject(
        int id,
        String code,
        String name,
        Sort sort,
        @Nullable String authority,
        boolean own) {

    /** What sort of subject it is. */
    public enum Sort {
        COUNCIL("Council"),
        AREA("Area within a council"),
        TOTAL("Total of many, such as a nation or a region"),
        UNIT("Unit of the council");

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

        public static Sort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
