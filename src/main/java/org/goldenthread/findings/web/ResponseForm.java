package org.goldenthread.findings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Response;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands in the form, every field as text.
 *
 * @param work "P-3 Better homes", a reference, or a title
 */
public record ResponseForm(
        Response.Kind kind,
        String words,
        String work,
        String who,
        String due,
        String completed,
        String outcome,
        String by,
        String on,
        String reason,
        String review,
        int version) {
    private static final Pattern REF = Pattern.compile("^([A-Za-z]{1,6}-\\d{1,12})(?:\\s.*)?$", Pattern.DOTALL);

    static ResponseForm of(Response.Kind kind, Typed typed) {
        return new ResponseForm(
                kind,
                typed.text("words"),
                typed.text("work"),
                typed.text("who"),
                typed.text("due"),
                typed.text("completed"),
                typed.text("outcome"),
                typed.text("by"),
                typed.text("on"),
                typed.text("reason"),
                typed.text("review"),
                typed.version());
    }

    static ResponseForm of(Response response) {
        var answer = response.answer();
        var progress = answer.progress();
        var refusal = answer.refusal();
        return new ResponseForm(
                answer.kind(),
                answer.words(),
                answer.work() == null ? answer.named() : answer.work() + " " + answer.named(),
                progress.who(),
                written(progress.due()),
                written(progress.completed()),
                progress.outcome(),
                refusal.by(),
                written(refusal.on()),
                refusal.reason(),
                written(refusal.review()),
                response.version());
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    ResponseForm as(Response.Kind other) {
        return new ResponseForm(other, words, work, who, due, completed, outcome, by, on, reason, review, version);
    }

    ResponseForm at(int version) {
        return new ResponseForm(kind, words, work, who, due, completed, outcome, by, on, reason, review, version);
    }

    /** What is meant by what was typed: only the fields that this kind of answer has. */
    static Response.Answer answer(Response.Kind kind, Typed typed) {
        var words = Response.Answer.of(kind, typed.text("words"));
        return switch (kind) {
            case WORK -> work(typed.text("work"), typed.text("words"));
            case ACTION ->
                words.with(new Response.Progress(
                        typed.text("who"),
                        typed.day("due"),
                        typed.day("completed"),
                        typed.text("printed"),
                        typed.text("outcome")));
            case DECLINED ->
                words.with(new Response.Refusal(
                        typed.text("by"), typed.day("on"), typed.text("reason"), typed.day("review")));
            case NARRATIVE, IN_PLACE, IN_PART, OPEN, SUPERSEDED -> words;
        };
    }

    private static Response.Answer work(String typed, String words) {
        var ref = REF.matcher(typed);
        return ref.matches()
                ? Response.Answer.work(ref.group(1).toUpperCase(java.util.Locale.ROOT), "", words)
                : Response.Answer.work(null, typed, words);
    }

    /**
     * What the form shows beside its fields.
     *
     * @param id of the answer; null for a new one
     * @param theirs what somebody else has written meanwhile
     */
    public record Shown(
            Finding finding,
            @Nullable Long id,
            ResponseForm form,
            @Nullable ResponseForm theirs,
            List<Problem> problems) {

        public String action() {
            return "/findings/" + finding.thing().ref() + "/responses/" + (id == null ? "new" : id);
        }
    }
}
