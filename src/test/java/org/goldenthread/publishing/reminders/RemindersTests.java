package org.goldenthread.publishing.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.publishing.reminders.Reminding.Fate;
import org.junit.jupiter.api.Test;

/** Reminders, received by a real mail server. */
class RemindersTests extends RemindersOfACouncil {

    private static Fate fate(Reminding done, Account of) {
        return done.lines().stream()
                .filter(line -> line.email().equals(of.email()))
                .map(Reminding.Line::fate)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onePersonGetsOneMessageOfAllThatTheirPostsOwe() {
        var second = owned("B1", post);
        record(entry(second, ago(3), "70"));
        assertThat(fate(send(at(monday(), 9)), head)).isEqualTo(Fate.SENT);
        assertThat(mails(head)).hasSize(1);
        var mail = mails(head).getFirst();
        assertThat(subject(mail)).contains("3 updates due from you, Council " + council);
        assertThat(body(mail, false))
                .contains("Figures to enter (3)", "What A1 counts, " + ago(1).words(), "Last: ", "What B1 counts")
                .contains("for you alone once you are signed in");
        assertThat(links(mail, "/publishing/update/")).hasSize(3);
        assertThat(body(mail, true)).contains("<h2>Figures to enter (3)</h2>", "What A1 counts</a>");
        assertThat(header(mail, "List-Unsubscribe")).startsWith("<" + ADDRESS + "/publishing/unsubscribe/");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void whatAMessageSaysIsNotReadAsHtml() {
        var odd = owned("C1", post);
        fixtures.installation(() -> things.change(
                odd, things.get(odd).version(), things.get(odd).card().withTitle("Less <b>waste</b> & more", "")));
        send(at(monday(), 9));
        assertThat(body(mails(head).getFirst(), true)).contains("Less &lt;b&gt;waste&lt;/b&gt; &amp; more");
        assertThat(body(mails(head).getFirst(), false)).contains("Less <b>waste</b> & more");
    }

    @Test
    void noMailLeavesInQuietHoursOrOnOtherDays() {
        assertThat(fate(send(at(monday(), 7)), head)).isEqualTo(Fate.QUIET);
        assertThat(fate(send(at(monday(), 18)), head)).isEqualTo(Fate.QUIET);
        assertThat(fate(send(at(monday().minusDays(1), 10)), head)).isEqualTo(Fate.QUIET);
        var own = new Timing(Set.of(DayOfWeek.MONDAY), 14, 16, 1, 7);
        as(head, () -> Fixtures.got(wishes.set(council, head.id(), new Wish(false, Set.of(), own))));
        assertThat(fate(send(at(monday(), 9)), head)).isEqualTo(Fate.QUIET);
        assertThat(mails(head)).isEmpty();
        assertThat(fate(send(at(monday(), 14)), head)).isEqualTo(Fate.SENT);
    }

    @Test
    void nothingIsSentTwiceAndTheNextComesAfterAWeek() {
        send(at(monday(), 9));
        assertThat(fate(send(at(monday(), 10)), head)).isEqualTo(Fate.SENT_BEFORE);
        assertThat(fate(send(at(monday().plusDays(4), 9)), head)).isEqualTo(Fate.SENT_BEFORE);
        assertThat(mails(head)).hasSize(1);
        assertThat(fate(send(at(monday().plusDays(7), 9)), head)).isEqualTo(Fate.SENT);
        assertThat(mails(head)).hasSize(2);
    }

    @Test
    void severalNodesSendOneMessage() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Reminding> node = () -> send(at(monday(), 9));
            var done = nodes.invokeAll(List.of(node, node, node, node));
            for (var one : done) {
                assertThat(one.get().missing()).isEmpty();
            }
        }
        assertThat(mails(head)).hasSize(1);
        assertThat(fixtures.installation(() -> log.log(council, 9)))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo("sent"));
    }

    @Test
    void eachCouncilHasAMessageOfItsOwn() {
        var other = fixtures.council();
        fixtures.installation(() -> {
            accounts.give(head.id(), other, Role.OWNER);
            accounts.holdPost(head.id(), other, "POST-" + other.substring(1) + "7");
            return true;
        });
        reminders(office(), at(monday(), 9)).send(other, false);
        assertThat(mails(head)).isEmpty();
        send(at(monday(), 9));
        assertThat(mails(head)).hasSize(1);
        assertThat(body(mails(head).getFirst(), false))
                .contains("Council " + council)
                .doesNotContain(other);
    }

    @Test
    void whoIsDisabledOrHoldsNoPostGetsNone() {
        var disabled = holderOf(post);
        fixtures.installation(() -> Fixtures.got(administration.setActive(council, disabled.id(), false)));
        var reader = fixtures.person(council, Role.COUNCILLOR);
        var done = send(at(monday(), 9));
        assertThat(done.lines()).extracting(Reminding.Line::email).doesNotContain(disabled.email(), reader.email());
        assertThat(mails(disabled)).isEmpty();
        assertThat(mails(head)).hasSize(1);
    }

    @Test
    void aCouncilThatSendsNoneSendsNoneAndATrialRunTellsOnly() {
        assertThat(fate(reminders(office(), at(monday(), 9)).send(council, true), head))
                .isEqualTo(Fate.DUE);
        var administrator = fixtures.person(council, Role.ADMINISTRATOR);
        as(administrator, () -> Fixtures.got(wishes.set(council, new CouncilRule(true, Timing.USUAL))));
        assertThat(send(at(monday(), 9)).lines()).isEmpty();
        assertThat(mails(head)).isEmpty();
    }

    @Test
    void whatIsNotDueWithinTheDaysIsNotSpokenOf() {
        record(entry(ref, ago(1), "86"));
        assertThat(fate(send(at(monday(), 9)), head)).isEqualTo(Fate.NOTHING);
        assertThat(mails(head)).isEmpty();
    }

    @Test
    void aMessageThatTheServerDoesNotTakeIsTriedAgainAndTheAdministratorReadsWhy() {
        var office = office();
        server.stop();
        var failed = reminders(office, at(monday(), 9)).send(council, false);
        assertThat(fate(failed, head)).isEqualTo(Fate.FAILED);
        var administrator = fixtures.visit(fixtures.person(council, Role.ADMINISTRATOR));
        assertThat(administrator.page("/publishing/mail").select("table").text())
                .contains("Failed, is tried again", head.name());
        server.start();
        assertThat(fate(send(at(monday(), 9).plusSeconds(60)), head)).isEqualTo(Fate.SENT_BEFORE);
        assertThat(fate(send(at(monday(), 9).plusSeconds(1000)), head)).isEqualTo(Fate.SENT);
        assertThat(mails(head)).hasSize(1);
        assertThat(administrator.page("/publishing/mail").select("table").text())
                .contains("Sent");
    }

    @Test
    void withoutAMailServerNothingIsTriedAndWhatIsMissingIsSaid() {
        var closed = new PostOffice(null, "", "", digest -> "");
        var done = reminders(closed, at(monday(), 9)).send(council, false);
        assertThat(done.lines()).isEmpty();
        assertThat(done.missing()).hasSize(3);
        var page = fixtures.visit(fixtures.person(council, Role.ADMINISTRATOR)).page("/publishing/mail");
        assertThat(page.text()).contains("No mail leaves this installation", "SPRING_MAIL_HOST");
    }
}
