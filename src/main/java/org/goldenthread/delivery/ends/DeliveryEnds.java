package org.goldenthread.delivery.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.ends.DeliveryEndStore.At;
import org.goldenthread.delivery.ends.DeliveryEndStore.Scope;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where work is under way that nobody owns, explains, dates or needs. */
@Component
class DeliveryEnds implements LooseEndCheck {
    private final DeliveryEndStore store;
    private final Kinds kinds;
    private final Clock clock;

    DeliveryEnds(DeliveryEndStore store, Kinds kinds, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What a check says wherever it finds something; the words take the thing's title. */
    private record Saying(String sort, String label, String words, String remedy) {}

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most, LocalDate.now(clock));
        var found = new ArrayList<LooseEnd>();
        ofActions(found, scope);
        ofUndertakings(found, scope);
        return found;
    }

    private void ofActions(List<LooseEnd> found, Scope scope) {
        say(
                found,
                store.lateWithoutForecast(scope),
                new Saying(
                        "late-no-forecast",
                        "Late, no forecast",
                        "“%s” was due on %s, and nobody says when it will be done",
                        "Report it with the day on which it is expected"));
        say(
                found,
                store.slippedWithoutReason(scope),
                new Saying(
                        "slip-no-reason",
                        "Slip, no reason",
                        "“%s” is expected on %s, after its day, and nobody says what holds it up",
                        "Report it with what holds it up"));
        say(
                found,
                store.actionsWithoutOutcome(scope),
                new Saying(
                        "no-outcome",
                        "No outcome",
                        "“%s” does not say what will be different once it is done",
                        "Write the intended outcome"));
        say(
                found,
                store.actionsWithoutOwner(scope),
                new Saying("action-no-owner", "No owner", "Nobody owns “%s”", "Choose the post that owns it"));
        say(
                found,
                store.actionsWithoutDay(scope),
                new Saying(
                        "no-day",
                        "No day",
                        "“%s” has no day by which it is due",
                        "Enter the day, or the horizon it lies in"));
    }

    private void ofUndertakings(List<LooseEnd> found, Scope scope) {
        say(
                found,
                store.undertakingsWithoutOwner(scope),
                new Saying("undertaking-no-owner", "No owner", "Nobody owns “%s”", "Choose the post that owns it"));
        say(
                found,
                store.liveWithoutBaseline(scope),
                new Saying(
                        "no-baseline",
                        "No baseline",
                        "“%s” is live, and nobody has written %s",
                        "Write it down, so that one can tell later what has changed"));
        say(
                found,
                store.servingNothing(scope),
                new Saying(
                        "serves-nothing",
                        "Serves nothing",
                        "“%s” delivers no priority and answers no finding, nor does anything it is part of",
                        "Tie it to what it is for, or ask whether it is needed"));
        say(
                found,
                store.liveWithoutOpenAction(scope),
                new Saying(
                        "nothing-to-do",
                        "Nothing to do",
                        "“%s” is live, and none of its actions is open",
                        "Add what is left to do, or complete it"));
        say(
                found,
                store.overWithOpenActions(scope),
                new Saying(
                        "over-open",
                        "Over, not done",
                        "“%s” is %s",
                        "Complete or cancel its actions, or move them to where they go on"));
    }

    private void say(List<LooseEnd> found, List<At> places, Saying saying) {
        places.forEach(at -> found.add(new LooseEnd(
                at.ref(),
                saying.sort(),
                saying.label(),
                saying.words().formatted(at.title(), at.what()),
                saying.remedy(),
                kinds.of(at.kind()).href(at.ref()))));
    }
}
