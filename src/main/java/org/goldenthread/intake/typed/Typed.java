package org.goldenthread.intake.typed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, as every room reads it; nothing of it is lost when the form comes back. */
public record Typed(Map<String, String> values) {
    public Typed {
        values = Map.copyOf(values);
    }

    public static Typed of(Map<String, String> values) {
        return new Typed(values);
    }

    /** As typed; empty where nothing was. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same with one field otherwise. */
    public Typed with(String name, String value) {
        var all = new java.util.HashMap<>(values);
        all.put(name, value);
        return new Typed(all);
    }

    /** Without the space around it, and with one kind of line end. */
    public String text(String name) {
        return get(name).replace("\r\n", "\n").strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Absent where nothing was typed. */
    public @Nullable String reference(String name) {
        return has(name) ? text(name) : null;
    }

    public int number(String name) {
        return text(name).matches("-?\\d{1,9}") ? Integer.parseInt(text(name)) : 0;
    }

    /** A day, typed as 2026-04-30 or as people write it; absent where it is none. */
    public @Nullable LocalDate day(String name) {
        return dayOf(text(name)).orElse(null);
    }

    /** The same, refused where one of these is no day: what cannot be understood is not left out in silence. */
    public Checked<Typed> days(String... names) {
        var odd = Stream.of(names)
                .filter(name -> has(name) && dayOf(text(name)).isEmpty())
                .map(name -> new Problem(
                        name, "“" + text(name) + "” is no day; write it as 30 April 2026, 30/4/2026 or 2026-04-30"))
                .toList();
        return odd.isEmpty() ? Checked.accepted(this) : Checked.refused(odd);
    }

    private static Optional<LocalDate> dayOf(String words) {
        try {
            return words.matches("\\d{4}-\\d\\d-\\d\\d")
                    ? Optional.of(LocalDate.parse(words))
                    : Moments.exactly(words)
                            .filter(moment -> moment.grain() == Moment.Grain.DAY)
                            .map(Moment::from);
        } catch (java.time.DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
