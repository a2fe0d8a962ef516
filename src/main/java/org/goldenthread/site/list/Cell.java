package org.goldenthread.site.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/** What one place of a list shows, and what it leaves in an export. */
public sealed interface Cell {

    /** As plain words, for exports and for sorting by eye. */
    String words();

    record Text(String words) implements Cell {}

    /** A link, with a quieter line below it where there is more to say. */
    record Link(String words, String href, String below) implements Cell {}

    /** A state: shape, word and colour. */
    record Status(State state) implements Cell {
        @Override
        public String words() {
            return state.words();
        }
    }

    /** A number; right-aligned, in tabular figures. */
    record Number(@Nullable BigDecimal value, String words) implements Cell {}

    /** A day, as people write it; ISO in exports. */
    record Day(@Nullable LocalDate day) implements Cell {
        private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

        @Override
        public String words() {
            return day == null ? "" : day.format(SHORT);
        }
    }

    static Cell text(@Nullable String words) {
        return new Text(words == null ? "" : words);
    }

    static Cell link(String words, String href) {
        return new Link(words, href, "");
    }

    static Cell link(String words, String href, String below) {
        return new Link(words, href, below);
    }

    static Cell status(State state) {
        return new Status(state);
    }

    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value), Long.toString(value));
    }

    static Cell day(@Nullable LocalDate day) {
        return new Day(day);
    }
}
