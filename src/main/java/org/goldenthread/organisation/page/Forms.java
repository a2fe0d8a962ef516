package org.goldenthread.organisation.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.site.Said;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How every form of this room is shown, sent, and shown again with its problems. */
public final class Forms {
    private Forms() {}

    public static String show(Model model, FormView form) {
        return show(model, form, List.of());
    }

    public static String show(Model model, FormView form, List<Problem> problems) {
        model.addAttribute("form", form);
        model.addAttribute("problems", FormView.placed(problems, form.fields()));
        return "organisation/form";
    }

    /** Does what the form asks for; where that is refused, or not to be understood, shows the form again. */
    public static <T> String send(Typed typed, Supplier<Checked<T>> deed, Sent<T> sent) {
        if (!typed.problems().isEmpty()) {
            return show(sent.model(), sent.again().get(), typed.problems());
        }
        try {
            return switch (deed.get()) {
                case Checked.Accepted<T>(T value) -> {
                    Said.next(sent.redirect(), sent.said().apply(value));
                    yield "redirect:" + sent.next().apply(value);
                }
                case Checked.Refused<T>(List<Problem> problems) ->
                    show(sent.model(), sent.again().get(), problems);
            };
        } catch (ChangedMeanwhile faster) {
            return late(typed, sent, faster);
        }
    }

    /** Two people who change the same record both keep their words: the later one decides with both in view. */
    private static <T> String late(Typed typed, Sent<T> sent, ChangedMeanwhile faster) {
        typed.anew("version");
        var now = faster.now();
        return show(
                sent.model(),
                sent.again().get(),
                List.of(Problem.of("Somebody else has changed " + now.ref() + " in the meantime; it is now “"
                        + now.title() + "”. What you typed is kept: send it again if it is to count.")));
    }

    /** What follows a form: the sentence, the next page, or the form again. */
    public record Sent<T>(
            Model model,
            RedirectAttributes redirect,
            Supplier<FormView> again,
            Function<T, String> said,
            Function<T, String> next) {}
}
