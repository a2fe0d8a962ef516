package org.goldenthread.findings.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Response;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Moments;
import org.jspecify.annotations.Nullable;

/** Reads out of a proposal's fields what a paper prints of findings; what is absent is empty. */
final class Printed {
    private Printed() {}

    static String text(Proposal proposal, String name) {
        return text(proposal.fields(), name);
    }

    private static String text(Map<?, ?> fields, String name) {
        var value = fields.get(name);
        return value == null ? "" : value.toString().strip();
    }

    private static List<Map<?, ?>> all(Proposal proposal, String name) {
        var found = new ArrayList<Map<?, ?>>();
        if (proposal.fields().get(name) instanceof List<?> many) {
            many.forEach(one -> {
                if (one instanceof Map<?, ?> fields) {
                    found.add(fields);
                }
            });
        }
        return found;
    }

    /** A day, or the last day of the month or year that is printed. */
    static @Nullable LocalDate day(String printed) {
        try {
            return LocalDate.parse(printed);
        } catch (DateTimeParseException noDay) {
            var month = printed.matches("\\d{4}-\\d{2}") ? printed + "-01" : "";
            if (!month.isEmpty() && printed.substring(5).matches("0[1-9]|1[0-2]")) {
                var first = LocalDate.parse(month);
                return first.withDayOfMonth(first.lengthOfMonth());
            }
            return Moments.in(printed).stream()
                    .findFirst()
                    .map(moment -> moment.to())
                    .orElse(null);
        }
    }

    static List<Citation> citations(Proposal proposal) {
        return all(proposal, "citations").stream().map(Printed::citation).toList();
    }

    private static Citation citation(Map<?, ?> fields) {
        var name = text(fields, "source");
        var written = text(fields, "asWritten");
        var locator = text(fields, "locator");
        return new Citation(
                null,
                name.isEmpty() ? "(no source)" : name,
                text(fields, "locatorType").equals("page") ? Citation.Type.PAGE : Citation.Type.PARAGRAPH,
                locator,
                written.isEmpty() ? (name + " " + locator).strip() : written);
    }

    /** The answers in the order of the paper; work is named by its title alone, to be tied where it is there. */
    static List<Response.Answer> answers(Proposal proposal) {
        var found = new ArrayList<Response.Answer>();
        all(proposal, "responses").forEach(fields -> found.add(answer(fields)));
        boolean inPart = text(proposal, "disposition").equals("accepted in part");
        if (inPart && !found.isEmpty() && found.getFirst().kind() == Response.Kind.NARRATIVE) {
            found.set(
                    0,
                    Response.Answer.of(Response.Kind.IN_PART, found.getFirst().words()));
        }
        var progress = text(proposal, "progress");
        if (!progress.isEmpty()) {
            found.add(Response.Answer.of(Response.Kind.NARRATIVE, progress));
        }
        return found;
    }

    private static Response.Answer answer(Map<?, ?> fields) {
        var words = text(fields, "text");
        return switch (text(fields, "kind")) {
            case "priority" -> Response.Answer.work(null, words, "");
            case "action" -> Response.Answer.of(Response.Kind.ACTION, words).with(progress(fields));
            case "already-in-place" -> Response.Answer.of(Response.Kind.IN_PLACE, words);
            case "declined" ->
                Response.Answer.of(Response.Kind.DECLINED, words)
                        .with(new Response.Refusal("", null, text(fields, "reason"), null));
            case "remains-open" -> Response.Answer.of(Response.Kind.OPEN, words);
            default -> Response.Answer.of(Response.Kind.NARRATIVE, words);
        };
    }

    private static Response.Progress progress(Map<?, ?> fields) {
        return new Response.Progress(
                text(fields, "owner"),
                day(text(fields, "due")),
                day(text(fields, "completed")),
                text(fields, "printed date"),
                text(fields, "outcome"));
    }
}
