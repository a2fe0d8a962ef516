package org.goldenthread.measures.signoff.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.signoff.Move;
import org.goldenthread.measures.signoff.Phase;
import org.goldenthread.measures.signoff.SignOff;
import org.goldenthread.measures.signoff.SignOffs;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Figures that wait for a post to approve or accept them, among everything that it owes. */
@Component
class SignOffsOwed implements Owing {
    static final Sort SORT = new Sort("signoff", "sign-off", "sign-offs", "To sign off", 20);
    private final SignOffs signOffs;
    private final Lines lines;
    private final Templates templates;

    SignOffsOwed(SignOffs signOffs, Lines lines, Templates templates) {
        this.signOffs = signOffs;
        this.lines = lines;
        this.templates = templates;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<String> styles() {
        return List.of("/measures/entry.css");
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        return lines.waitingFor(visitor, posts).stream()
                .filter(line -> line.moves().contains(line.on().next()))
                .map(line -> new Duty(
                        line.on().stable(),
                        what(line.on()),
                        Term.OPEN,
                        "",
                        line.on().turn(),
                        form(line, "", "", List.of())))
                .toList();
    }

    private static Duty.What what(SignOff on) {
        return new Duty.What(
                on.measure().ref(), on.measure().title(), on.period().words(), "/measures/sign-off#row-" + on.key());
    }

    private Content form(SignOffLine line, String move, String reason, List<Problem> problems) {
        return templates.content(
                "measures/sign-off-fields", Map.of("line", line, "move", move, "reason", reason, "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> typed) {
        var seen = SignOff.Key.of(typed.getOrDefault("on", ""));
        if (seen == null
                || !key.equals(String.join("_", seen.measure(), seen.length().code(), seen.start()))) {
            throw new NotHere("these figures");
        }
        var code = typed.getOrDefault("move", "");
        if (!code.matches("approve|accept|return")) {
            throw new NotHere("this move");
        }
        var move = Move.ofCode(code);
        var reason = typed.getOrDefault("reason", "").strip();
        var moved = move.reasoned() || reason.isEmpty()
                ? signOffs.move(visitor, seen, move, reason)
                : Checked.<SignOff>refused("reason", "A reason is given to return figures: choose it, or leave it out");
        return switch (moved) {
            case Checked.Accepted<SignOff>(SignOff on) -> new Outcome.Done(what(on), done(move));
            case Checked.Refused<SignOff>(List<Problem> problems) -> again(visitor, seen, typed, problems);
        };
    }

    private static String done(Move move) {
        return switch (move) {
            case APPROVE -> Phase.APPROVED.state().words();
            case ACCEPT -> Phase.ACCEPTED.state().words();
            case RETURN, UNLOCK -> Phase.RETURNED.state().words();
            case SUBMIT -> Phase.SUBMITTED.state().words();
        };
    }

    private Outcome again(Visitor visitor, SignOff.Key seen, Map<String, String> typed, List<Problem> problems) {
        var line = lines.line(visitor, signOffs.get(visitor, seen));
        var placed = problems.stream()
                .map(one -> new Problem("reason-" + line.on().stable(), one.message()))
                .toList();
        return new Outcome.Again(
                what(line.on()),
                placed,
                form(line, typed.getOrDefault("move", ""), typed.getOrDefault("reason", ""), placed));
    }
}
