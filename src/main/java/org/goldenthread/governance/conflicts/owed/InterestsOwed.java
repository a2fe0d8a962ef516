package org.goldenthread.governance.conflicts.owed;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.conflicts.Match;
import org.goldenthread.governance.conflicts.Stance;
import org.goldenthread.governance.conflicts.Statement;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Templates;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Interests that an agenda seems to touch: whoever has them is asked before the meeting. */
@Component
class InterestsOwed implements Owing {
    private static final Sort SORT =
            new Sort("interest", "interest to answer", "interests to answer", "Interests at meetings", 62);
    private static final Pattern KEY = Pattern.compile("(MTG-\\d{1,9})-(\\d{1,18}-\\d{1,18})");
    private static final int SOON = 45;
    private final Conflicts conflicts;
    private final Meetings meetings;
    private final Templates templates;

    InterestsOwed(Conflicts conflicts, Meetings meetings, Templates templates) {
        this.conflicts = conflicts;
        this.meetings = meetings;
        this.templates = templates;
    }

    private static List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", "Not said yet")),
                        Stream.of(Stance.values()).map(one -> new Choice(one.code(), one.words())))
                .toList();
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        return conflicts.asked(visitor.council(), posts, SOON).stream()
                .map(one -> {
                    var key = one.meeting().ref() + "-" + one.key();
                    return new Duty(
                            key,
                            what(one),
                            Term.by(one.meeting().day()),
                            "",
                            one.person().post(),
                            form(key, one, Typed.of(Map.of()), List.of()));
                })
                .toList();
    }

    private static Duty.What what(Match one) {
        var meeting = one.meeting();
        return new Duty.What(
                meeting.ref(), one.item().words().title(), meeting.title(), "/governance/meetings/" + meeting.ref());
    }

    private Content form(String key, Match match, Typed typed, List<Problem> problems) {
        return templates.content(
                "governance/conflicts/duty",
                Map.of("key", key, "match", match, "typed", typed, "choices", choices(), "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new NotHere(key);
        }
        var typed = Typed.of(sent);
        var match = mine(visitor, meetings.get(parts.group(1)), parts.group(2));
        var stance = Stance.ofCode(typed.get("stance"));
        if (stance.isEmpty()) {
            var problems = List.of(new Problem("stance-" + key, "Choose what you say of it"));
            return new Outcome.Again(what(match), problems, form(key, match, typed, problems));
        }
        var answer = new Statement.Answer(stance.get(), typed.text("words"));
        return switch (conflicts.answer(match.meeting().ref(), Map.of(match.key(), answer))) {
            case Checked.Accepted<Meeting> done ->
                new Outcome.Done(what(match), stance.get().words());
            case Checked.Refused<Meeting>(List<Problem> problems) -> {
                var placed = problems.stream()
                        .map(one -> new Problem("stance-" + key, one.message()))
                        .toList();
                yield new Outcome.Again(what(match), placed, form(key, match, typed, placed));
            }
        };
    }

    private Match mine(Visitor visitor, Meeting meeting, String key) {
        var match = conflicts.at(meeting).stream()
                .filter(one -> one.key().equals(key) && meeting.council().equals(visitor.council()))
                .findFirst()
                .orElseThrow(() -> new NotHere(key));
        if (!visitor.mayChange(match.person().post())) {
            throw new NotAllowed("Somebody else is asked this");
        }
        return match;
    }
}
