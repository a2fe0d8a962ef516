package org.goldenthread.delivery.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.updates.ProgressUpdates;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.OwnerOfAPost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the month brought is asked of the owners of live undertakings, while the month's update is open. */
@Product
class UpdatesOwedTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    Undertakings undertakings;

    @Autowired
    ProgressUpdates updates;

    @Autowired
    Templates templates;

    private UpdatesOwed on(LocalDate day) {
        var zone = ZoneId.systemDefault();
        return new UpdatesOwed(
                undertakings,
                updates,
                templates,
                Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone));
    }

    @Test
    void theUpdateOfTheMonthIsAskedForOnceAndWritten() {
        var owner = OwnerOfAPost.of(product);
        var programme = fixtures.installation(() -> got(undertakings.add(
                owner.council(),
                Draft.of(Level.PROGRAMME, null, "Homes").ownedBy(owner.post(), ""),
                new Entry(Stage.LIVE, Shown.because("running already")))));
        var visitor = fixtures.as(owner.account(), () -> accounts.visitor(owner.account(), owner.council()))
                .orElseThrow();
        var period = updates.current();
        assertThat(owed(owner, visitor, period.start())).isEmpty();
        assertThat(owed(owner, visitor, period.end())).extracting(Duty::key).containsExactly(programme.ref());
        var empty = sent(owner, visitor, programme, Map.of("done", " "));
        assertThat(empty).isInstanceOf(Outcome.Again.class);
        assertThat(((Outcome.Again) empty).problems().getFirst().place()).isEqualTo("done-" + programme.ref());
        var done = sent(owner, visitor, programme, Map.of("done", "Two bids came in", "next", "Evaluate them"));
        assertThat(done).isInstanceOf(Outcome.Done.class);
        assertThat(owed(owner, visitor, period.end())).isEmpty();
        var written =
                fixtures.installation(() -> updates.of(programme.ref(), period)).orElseThrow();
        assertThat(written.words().next()).isEqualTo("Evaluate them");
    }

    private java.util.List<Duty> owed(OwnerOfAPost owner, Visitor visitor, LocalDate day) {
        return fixtures.as(owner.account(), () -> on(day).owed(visitor, Set.of(owner.post())));
    }

    private Outcome sent(OwnerOfAPost owner, Visitor visitor, Undertaking one, Map<String, String> typed) {
        return fixtures.as(owner.account(), () -> on(LocalDate.now()).send(visitor, one.ref(), typed));
    }
}
