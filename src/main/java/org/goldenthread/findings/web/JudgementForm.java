package org.goldenthread.findings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.findings.judgements.Judgement;
import org.goldenthread.findings.judgements.Judgements;
import org.goldenthread.findings.judgements.Scheme;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** A judgement as it stands in the form, every field as text. */
public record JudgementForm(
        String subject,
        String service,
        String body,
        String on,
        String level,
        String prospects,
        String written,
        String source,
        String finding,
        int version) {

    static JudgementForm of(Typed typed) {
        return new JudgementForm(
                typed.text("subject"),
                typed.text("service"),
                typed.text("body"),
                typed.text("on"),
                typed.text("level"),
                typed.text("prospects"),
                typed.text("written"),
                typed.text("source"),
                typed.text("finding"),
                typed.version());
    }

    static JudgementForm of(Judgement judgement) {
        var words = judgement.words();
        return new JudgementForm(
                words.subject(),
                Objects.requireNonNullElse(words.service(), ""),
                words.body(),
                words.on().toString(),
                Long.toString(judgement.level().id()),
                judgement.prospects() == null
                        ? ""
                        : Long.toString(judgement.prospects().id()),
                words.asWritten(),
                Objects.requireNonNullElse(words.source(), ""),
                Objects.requireNonNullElse(words.finding(), ""),
                judgement.version());
    }

    static Judgements.Draft draft(Typed typed, long scheme) {
        var finding = typed.textOrNull("finding");
        return new Judgements.Draft(
                scheme,
                typed.text("subject"),
                typed.textOrNull("service"),
                typed.text("body"),
                typed.day("on"),
                typed.number("level"),
                typed.number("prospects"),
                typed.text("written"),
                typed.textOrNull("source"),
                finding == null ? null : finding.split("\\s", 2)[0].toUpperCase(java.util.Locale.ROOT));
    }

    /**
     * What the form shows beside its fields.
     *
     * @param id of the judgement; null for a new one
     */
    public record Shown(@Nullable Long id, Scheme scheme, JudgementForm form, List<Problem> problems) {

        public List<Choice> levels() {
            return choices("Choose", scheme.levels());
        }

        public List<Choice> prospects() {
            return choices("None", scheme.prospects());
        }

        private static List<Choice> choices(String none, List<Scheme.Level> levels) {
            var choices = new ArrayList<>(List.of(new Choice("", none)));
            levels.forEach(level -> choices.add(new Choice(Long.toString(level.id()), level.name())));
            return choices;
        }
    }
}
