package org.goldenthread.reports.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.publishing.reminders.Reminders;
import org.goldenthread.publishing.reminders.SendingReminders;
import org.goldenthread.publishing.reminders.Wish;
import org.goldenthread.publishing.reminders.Wishes;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Asking once more, through a real mail server. */
class NudgesTests extends RoundsOfACouncil {
    private final GreenMail server = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    @Autowired
    NudgeStore store;

    @Autowired
    Wishes wishes;

    @Autowired
    Reminders none;

    @Autowired
    ApplicationContext product;

    Account head = new Account(0, "", "", false);
    Round round;

    @BeforeEach
    void anOpenRoundThatTwoPostsOwe() {
        server.start();
        head = holderOf(housing);
        round = opened(ago(1), ago(1).end());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Checked<Map<String, String>> nudge(Reminders reminders, String post) {
        var nudges = new Nudges(answers, store, reminders, Clock.systemDefaultZone());
        return does(() -> nudges.send(round, post));
    }

    private Checked<Map<String, String>> nudge(String post) {
        return nudge(SendingReminders.through(server, product), post);
    }

    @Test
    void onePressSendsOneMessageAtOnceToEachWhoOwesAndIsRecordedWithDayAndWhoPressed() {
        var fates = Fixtures.got(nudge(""));
        assertThat(fates).containsEntry(housing, "sent");
        assertThat(fates.get(finance)).startsWith("nobody holds the post");
        assertThat(server.getReceivedMessages()).hasSize(1);
        var body = GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0])
                .replace("=\r\n", "")
                .replace("=3D", "=");
        assertThat(body).contains(round.title(), "one answer of yours, 1 overdue", "/site/updates?council=" + council);
        assertThat(does(() -> store.of(round.ref()))).hasSize(2).allSatisfy(one -> {
            assertThat(one.day()).isEqualTo(TODAY);
            assertThat(one.account()).isEqualTo(officer.id());
        });
    }

    @Test
    void nobodyIsAskedTwiceOnOneDayAndNobodyWhoHasAnswered() {
        assertThat(Fixtures.got(nudge(housing))).containsOnlyKeys(housing);
        assertThat(nudge(housing)).isInstanceOf(Checked.Refused.class);
        record(entry(rent, ago(1), "91"));
        assertThat(nudge("")).isInstanceOf(Checked.Refused.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        as(head, () -> Fixtures.got(wishes.set(council, head.id(), new Wish(true, Set.of(), null))));
        assertThat(Fixtures.got(nudge(housing))).containsEntry(housing, "wants none");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAMailServerNothingIsRecorded() {
        assertThat(nudge(none, "")).isInstanceOf(Checked.Refused.class);
        assertThat(does(() -> store.of(round.ref()))).isEmpty();
    }
}
