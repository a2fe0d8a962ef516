package org.goldenthread.thread.loose;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checks that hold for things of every kind: what is late, and what belongs to nobody who is still there. */
@Configuration(proxyBeanMethods = false)
class StandingChecks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Bean
    LooseEndCheck late(CheckStore store, Kinds kinds, Clock clock) {
        return (council, among, most) -> store.late(council, among, LocalDate.now(clock), most).stream()
                .map(one -> new LooseEnd(
                        one.ref(),
                        "late",
                        "Late",
                        "%s “%s” was due on %s and is not closed"
                                .formatted(one.ref(), one.title(), one.due().format(DAY)),
                        "Close it, or agree a new date and say why it moved",
                        kinds.of(one.kind()).href(one.ref())))
                .toList();
    }

    @Bean
    LooseEndCheck belongsToNobody(CheckStore store, Kinds kinds) {
        return (council, among, most) -> store.lost(council, among, most).stream()
                .map(one -> new LooseEnd(
                        one.ref(),
                        "owner-gone",
                        "Owner is gone",
                        "%s “%s” belongs to %s, which is no longer in the record"
                                .formatted(one.ref(), one.title(), one.gone()),
                        "Choose who answers for it now",
                        kinds.of(one.kind()).href(one.ref())))
                .toList();
    }
}
