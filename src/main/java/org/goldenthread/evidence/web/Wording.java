package org.goldenthread.evidence.web;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.evidence.TrailEntry;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Gathers what is needed to say rows of the trail in words: titles of things and names of people. */
@Component
class Wording {
    private final Things things;
    private final Accounts accounts;
    private final Clock clock;

    Wording(Things things, Accounts accounts, Clock clock) {
        this.things = things;
        this.accounts = accounts;
        this.clock = clock;
    }

    TrailWords of(Collection<TrailEntry> entries) {
        List<String> named = entries.stream()
                .flatMap(entry -> TrailWords.named(entry).stream())
                .distinct()
                .toList();
        Map<String, String> titles = new HashMap<>();
        things.cards(named).forEach((ref, thing) -> titles.put(ref, thing.title()));
        return new TrailWords(titles, accounts.names(), clock.getZone());
    }
}
