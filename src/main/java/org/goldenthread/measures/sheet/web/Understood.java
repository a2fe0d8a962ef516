package org.goldenthread.measures.sheet.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What is understood of a form; whatever is not becomes a problem beside its field. */
public final class Understood {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private final Typed typed;
    private final List<Problem> problems = new ArrayList<>();

    public Understood(Typed typed) {
        this.typed = typed;
    }

    public Typed typed() {
        return typed;
    }

    public String text(String name) {
        return typed.text(name);
    }

    /** A number as people write it: "1,250.5", "95%", "£300"; null where nothing is typed or nothing understood. */
    public @Nullable BigDecimal decimal(String name) {
        if (!typed.has(name)) {
            return null;
        }
        try {
            var number = new BigDecimal(typed.text(name).replaceAll("[,\\s%£]", ""));
            if (number.scale() <= 9 && number.abs().compareTo(MOST) < 0) {
                return number.scale() < 0 ? number.setScale(0) : number;
            }
        } catch (NumberFormatException malformed) {
            // said below, like a number that is too long
        }
        problem(name, "“" + typed.text(name) + "” is no number; write it like 95 or 1,250.5");
        return null;
    }

    public int whole(String name, int otherwise) {
        if (!typed.has(name)) {
            return otherwise;
        }
        if (typed.text(name).matches("\\d{1,6}")) {
            return Integer.parseInt(typed.text(name));
        }
        problem(name, "Enter a whole number, such as " + otherwise);
        return otherwise;
    }

    public @Nullable LocalDate day(String name) {
        if (!typed.has(name)) {
            return null;
        }
        try {
            return LocalDate.parse(typed.text(name));
        } catch (DateTimeParseException malformed) {
            problem(name, "“" + typed.text(name) + "” is no date; write it like 2026-04-01");
            return null;
        }
    }

    public void problem(String name, String message) {
        problems.add(new Problem(name, message));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What the work gives when everything was understood; otherwise the problems, and the work is not done. */
    public <T> Checked<T> then(Supplier<Checked<T>> work) {
        return problems.isEmpty() ? work.get() : Checked.refused(problems);
    }
}
