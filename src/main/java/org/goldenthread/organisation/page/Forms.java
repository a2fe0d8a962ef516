package org.goldenthread.organisation.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.site.Said;
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
        return switch (deed.get()) {
            case Checked.Accepted<T>(T value) -> {
                Said.next(sent.redirect(), sent.said().apply(value));
                yield "redirect:" + sent.next().apply(value);
            }
            case Checked.Refused<T>(List<Problem> problems) ->
                show(sent.model(), sent.again().get(), problems);
        };
    }

    /** What follows a form: the sentence, the next page, or the form again. */
    public record Sent<T>(
            Model model,
            RedirectAttributes redirect,
            Supplier<FormView> again,
            Function<T, String> said,
            Function<T, String> next) {}
}
