package org.goldenthread.benefits.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.ends.WorthEndStore.At;
import org.goldenthread.benefits.ends.WorthEndStore.Scope;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The standing checks of savings: said and not borne out, claimed twice, delivered without proof. */
@Component
class WorthEnds implements LooseEndCheck {
    private static final String LINES = "/benefits/savings/";
    private static final String PROFILES = "/benefits/profiles/";
    private final WorthEndStore store;
    private final Clock clock;

    WorthEnds(WorthEndStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most, LocalDate.now(clock));
        var found = new ArrayList<LooseEnd>();
        store.unexplained(scope).forEach(at -> found.add(unexplained(at)));
        store.claimedTwice(scope).forEach(at -> found.add(claimedTwice(at)));
        store.unverified(scope).forEach(at -> found.add(unverified(at)));
        store.unreplaced(scope).forEach(at -> found.add(unreplaced(at)));
        store.withoutForecast(scope).forEach(at -> found.add(withoutForecast(at)));
        store.withoutOwner(scope).forEach(at -> found.add(withoutOwner(at)));
        store.incomplete(scope).forEach(at -> found.add(incomplete(at)));
        store.reviewsDue(scope).forEach(at -> found.add(reviewDue(at)));
        store.ownJudges(scope).forEach(at -> found.add(ownJudge(at)));
        return found;
    }

    private static LooseEnd unexplained(At at) {
        return new LooseEnd(
                at.ref(),
                "headline-unexplained",
                "Does not reconcile",
                at.amount().isNegative()
                        ? "The lines of “%s” come to %s more than was said"
                                .formatted(at.title(), at.amount().negated().words())
                        : "Nothing explains %s of “%s”".formatted(at.amount().words(), at.title()),
                "Add the line that is missing, or name what stands in none.",
                "/benefits/headlines/" + at.ref());
    }

    private static LooseEnd claimedTwice(At at) {
        return new LooseEnd(
                at.ref(),
                "claimed-twice",
                "Claimed twice",
                "“" + at.title() + "” claims " + at.what() + ".",
                "Share the amount, withdraw one line, or say why they are not the same.",
                "/benefits/overlaps");
    }

    private static LooseEnd unverified(At at) {
        return new LooseEnd(
                at.ref(),
                "delivered-unverified",
                "Not verified",
                "“%s” is said to have delivered %s since %s, and finance has verified none of it"
                        .formatted(at.title(), at.amount().words(), LineYear.words(Integer.parseInt(at.what()))),
                "Let finance verify it with its evidence.",
                LINES + at.ref());
    }

    private static LooseEnd unreplaced(At at) {
        return new LooseEnd(
                at.ref(),
                "unachievable-unreplaced",
                "Nothing in its place",
                "“%s” cannot be achieved, and nothing takes the place of its %s"
                        .formatted(at.title(), at.amount().words()),
                "Name the line that takes its place, or say what is done instead.",
                LINES + at.ref());
    }

    private static LooseEnd withoutForecast(At at) {
        boolean none = at.what().equals("none");
        return new LooseEnd(
                at.ref(),
                "no-forecast",
                none ? "No forecast" : "Old forecast",
                none
                        ? "Nobody has said what “" + at.title() + "” will bring this year"
                        : "The forecast of “" + at.title() + "” is more than three months old",
                "Give the forecast of the quarter, also where it has not changed.",
                "/benefits/forecasts");
    }

    private static LooseEnd withoutOwner(At at) {
        return new LooseEnd(
                at.ref(),
                "saving-no-owner",
                "No owner",
                "No post answers for “" + at.title() + "”.",
                "Name the post that owns it.",
                LINES + at.ref() + "/edit");
    }

    private static LooseEnd incomplete(At at) {
        return new LooseEnd(
                at.ref(),
                "benefit-incomplete",
                "Incomplete benefit",
                "“" + at.title() + "” has no " + at.what() + ".",
                "Complete the profile, so that it can be shown whether it came true.",
                PROFILES + at.ref() + "/edit");
    }

    private static LooseEnd reviewDue(At at) {
        return new LooseEnd(
                at.ref(),
                "benefit-review-due",
                "Review overdue",
                "“" + at.title() + "” should have been looked back on by " + at.what() + ".",
                "Record what came of it.",
                PROFILES + at.ref() + "/years");
    }

    private static LooseEnd ownJudge(At at) {
        return new LooseEnd(
                at.ref(),
                "benefit-own-judge",
                "Owner delivers the work",
                "The post that answers for “" + at.title() + "” also owns “" + at.what() + "”.",
                "Let somebody who gains from it answer for the benefit.",
                PROFILES + at.ref() + "/edit");
    }
}
