package org.goldenthread.organisation.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Unit;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, and what of it cannot be understood. */
public final class Typed {
    public static final Typed NOTHING = new Typed(Map.of());
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private final Map<String, String> values;
    private final List<Problem> problems = new ArrayList<>();

    public Typed(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    public String words(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What was typed, or else what the record says. */
    public String or(String name, @Nullable Object now) {
        var typed = values.get(name);
        return typed != null ? typed : now == null ? "" : now.toString();
    }

    @Nullable
    public String orNull(String name) {
        return words(name).isEmpty() ? null : words(name);
    }

    /** A day that may be left open. */
    @Nullable
    public LocalDate day(String name) {
        var words = words(name);
        if (words.isEmpty()) {
            return null;
        }
        try {
            return words.contains("/") ? LocalDate.parse(words, BRITISH) : LocalDate.parse(words);
        } catch (DateTimeParseException odd) {
            problems.add(new Problem(name, "Enter a day, such as 1/4/2024"));
            return null;
        }
    }

    /** A day that has to be given; the first of January 1800 stands in where it is not, and the problem is kept. */
    public LocalDate needed(String name) {
        var before = problems.size();
        var day = day(name);
        if (day == null && problems.size() == before) {
            problems.add(new Problem(name, "Enter a day, such as 1/4/2024"));
        }
        return day == null ? LocalDate.of(1800, 1, 1) : day;
    }

    /** Forgets what was sent in a field, so that the record's word counts again. */
    void anew(String name) {
        values.remove(name);
    }

    /** A day as people read it. */
    public static String say(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day);
    }

    public int version() {
        return number("version");
    }

    public int number(String name) {
        return words(name).matches("\\d{1,9}") ? Integer.parseInt(words(name)) : -1;
    }

    public Unit.Words name() {
        return new Unit.Words(words("name"), words("summary"), publication());
    }

    private Publication publication() {
        return one(Publication.class, "publication", Publication.INTERNAL);
    }

    public Unit.Level level() {
        return one(Unit.Level.class, "level", Unit.Level.SERVICE);
    }

    public Holder.Kind kind() {
        return one(Holder.Kind.class, "kind", Holder.Kind.SUBSTANTIVE);
    }

    private <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        for (var one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(words(name))) {
                return one;
            }
        }
        return otherwise;
    }

    public List<Problem> problems() {
        return problems;
    }
}
