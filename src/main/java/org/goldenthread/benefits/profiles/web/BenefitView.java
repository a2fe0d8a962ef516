package org.goldenthread.benefits.profiles.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.benefits.profiles.Share;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * A benefit as its page shows it.
 *
 * @param work the cards of the work that makes it possible, by reference
 * @param measured what the measure shows by year; empty where it moves none
 */
public record BenefitView(
        Benefit benefit,
        Map<String, Thing> work,
        Map<Integer, Measured> measured,
        Map<String, String> names,
        LocalDate today) {

    /**
     * What a measure shows for a year.
     *
     * @param period the one it is of, such as "2026/27" or "Q2 2026/27"
     * @param path whether that is on the way that was expected; absent where it cannot be said
     */
    public record Measured(
            String period, String words, @Nullable State path) {}

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public @Nullable Thing card(Share share) {
        return work.get(share.enabler());
    }

    /** The work whose owner answers for the benefit too, which is not what owners of benefits are for. */
    public List<Thing> ownWork() {
        var owner = benefit.thing().owner();
        return owner == null
                ? List.of()
                : work.values().stream()
                        .filter(one -> owner.equals(one.owner()))
                        .toList();
    }

    /** The work that has ended while the benefit is still tracked. */
    public List<Thing> ended() {
        return work.values().stream().filter(one -> one.card().ended() != null).toList();
    }

    /** "Carbon and energy, non-cashable, recurring; 3 pieces of work make it possible." */
    public String lede() {
        var profile = benefit.profile();
        int shares = benefit.shares().size();
        return profile.category().words()
                + (profile.cashable() ? ", cashable" : ", non-cashable")
                + (profile.recurring() ? ", recurring. " : ", one-off. ")
                + (shares == 0
                        ? "Nothing is named that makes it possible."
                        : shares == 1
                                ? "One piece of work makes it possible."
                                : shares + " pieces of work make it possible.");
    }
}
