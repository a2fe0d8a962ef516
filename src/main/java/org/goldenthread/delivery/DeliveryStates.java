package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Works out how undertakings and actions stand, and writes it on their cards. */
@Component
class DeliveryStates {
    private final Things things;
    private final UndertakingStore undertakings;
    private final ActionStore actions;
    private final Clock clock;

    DeliveryStates(Things things, UndertakingStore undertakings, ActionStore actions, Clock clock) {
        this.things = things;
        this.undertakings = undertakings;
        this.actions = actions;
        this.clock = clock;
    }

    void ofUndertaking(String ref) {
        undertakings
                .find(ref)
                .ifPresent(one -> things.setState(
                        ref,
                        Undertaking.state(one.standing().stage(), one.dates(), one.judgement(), LocalDate.now(clock))));
    }

    void ofAction(String ref) {
        actions.find(ref)
                .ifPresent(one -> things.setState(
                        ref, Action.state(one.course().life(), one.dates(), one.judgement(), LocalDate.now(clock))));
    }
}
