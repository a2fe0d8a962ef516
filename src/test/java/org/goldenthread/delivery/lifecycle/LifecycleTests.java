package org.goldenthread.delivery.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.lifecycle.Lifecycle.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTests {
    /** Every pair that is allowed; whatever is not here is not. */
    private static final Set<String> ALLOWED = Set.of(
            "idea>scoping",
            "idea>deferred",
            "idea>stopped",
            "scoping>idea",
            "scoping>prioritised",
            "scoping>deferred",
            "scoping>stopped",
            "prioritised>scoping",
            "prioritised>approved",
            "prioritised>deferred",
            "prioritised>stopped",
            "approved>live",
            "approved>deferred",
            "approved>stopped",
            "live>paused",
            "live>deferred",
            "live>complete",
            "live>business as usual",
            "live>stopped",
            "paused>live",
            "paused>deferred",
            "paused>stopped",
            "deferred>scoping",
            "deferred>approved",
            "deferred>stopped",
            "complete>live",
            "complete>business as usual",
            "business as usual>live",
            "stopped>idea");

    @Test
    void everyPairIsAllowedOrRefusedAsTheTableSays() {
        for (var before : Stage.values()) {
            for (var after : Stage.values()) {
                assertThat(Lifecycle.allows(before, after))
                        .as("%s to %s", before, after)
                        .isEqualTo(ALLOWED.contains(before.code() + ">" + after.code()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nothingIsDeferredWithoutADecision(Stage before) {
        if (Lifecycle.allows(before, Stage.DEFERRED)) {
            assertThat(Lifecycle.needs(before, Stage.DEFERRED)).contains(Need.DECISION, Need.REASON);
        }
        assertThat(Lifecycle.needsOnEntry(Stage.DEFERRED)).contains(Need.DECISION);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatBecomesBusinessAsUsualHasAReceiver(Stage before) {
        if (Lifecycle.allows(before, Stage.BUSINESS_AS_USUAL)) {
            assertThat(Lifecycle.needs(before, Stage.BUSINESS_AS_USUAL)).contains(Need.RECEIVER);
        }
    }

    /** Walks every way from an idea: none reaches live work without a decision and a baseline on record. */
    @Test
    void noPathFromAnIdeaToLiveWorkSkipsTheApproval() {
        record At(Stage stage, boolean approved) {}
        var seen = new java.util.HashSet<At>();
        var next = new ArrayDeque<>(List.of(new At(Stage.IDEA, false)));
        while (!next.isEmpty()) {
            var at = next.poll();
            if (!seen.add(at)) {
                continue;
            }
            assertThat(at.stage() == Stage.LIVE && !at.approved())
                    .as("live without approval")
                    .isFalse();
            for (var after : Lifecycle.after(at.stage())) {
                var needs = Lifecycle.needs(at.stage(), after);
                var approved = at.approved() || needs.containsAll(EnumSet.of(Need.DECISION, Need.BASELINE));
                next.add(new At(after, approved));
            }
        }
        assertThat(seen).extracting(At::stage).contains(Stage.values());
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        var today = LocalDate.of(2026, 11, 28);
        var needs = Set.of(Need.REASON, Need.DECISION, Need.RECEIVER, Need.BASELINE);
        assertThat(Shown.NOTHING.lacks(needs, false, today))
                .extracting("place")
                .containsExactly("reason", "decision", "decided", "receiver", "baseline");
        var shown =
                Shown.because("no money this year").decidedBy("Cabinet", today).handedTo("POST-1");
        assertThat(shown.lacks(needs, true, today)).isEmpty();
        assertThat(shown.decidedBy("Cabinet", today.plusDays(1)).lacks(needs, true, today))
                .extracting("place")
                .containsExactly("decided");
        assertThat(shown.on(today.plusDays(1)).lacks(needs, true, today))
                .extracting("place")
                .containsExactly("day");
    }
}
