package org.goldenthread.delivery.office;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One of several forms of a page that was sent, with what was typed and what is wrong with it.
 *
 * @param name which form; empty where none was sent
 */
public record Sent(String name, Typed typed, List<Problem> problems) {
    public static final Sent NOTHING = new Sent("", Typed.of(Map.of()), List.of());

    public Sent {
        problems = List.copyOf(problems);
    }

    public static Sent of(String name, Map<String, String> typed) {
        return new Sent(name, Typed.of(typed), List.of());
    }

    /** A form as it is shown: as it was sent if it is this one, otherwise as it stands. */
    public Form shown(String name, Form form) {
        return name.equals(this.name)
                ? new Form(form.title(), form.action(), form.button(), form.fields(), typed, problems)
                : form;
    }

    /** The same on the version that is saved now, where somebody else was faster. */
    public Sent on(String version, int now) {
        return problems.contains(Office.RACED)
                ? new Sent(name, typed.with(version, Integer.toString(now)), problems)
                : this;
    }

    /**
     * Does what the form asks: then the next page with a sentence, or the same page with the form as it was sent.
     *
     * @param version the field that holds the version; it follows where somebody else was faster
     */
    public <T> String done(
            String version,
            Supplier<Checked<T>> verb,
            RedirectAttributes redirect,
            Function<T, String> next,
            Function<Sent, String> again) {
        try {
            return switch (verb.get()) {
                case Checked.Accepted<T>(T value) -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + next.apply(value);
                }
                case Checked.Refused<T>(List<Problem> why) -> again.apply(new Sent(name, typed, why));
            };
        } catch (ChangedMeanwhile race) {
            var now = typed.with(version, Integer.toString(race.now().version()));
            return again.apply(new Sent(name, now, List.of(Office.RACED)));
        }
    }
}
