package org.goldenthread.publishing.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** bin/gt remind. */
class RemindVerbTests extends RemindersOfACouncil {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(PostOffice office, String... arguments) {
        return new CommandLine(new RemindVerb(reminders(office, at(monday(), 9))))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void aDryRunTellsWhoWouldBeRemindedAndSendsNothing() {
        assertThat(run(office(), "--dry-run", "--council", council)).isZero();
        assertThat(out.toString())
                .contains(head.email() + ": would be sent, 1 update", "1 would be sent, of 1 looked at");
        assertThat(mails(head)).isEmpty();
    }

    @Test
    void itSendsWhatIsDueAndTheSecondTimeNothing() {
        assertThat(run(office(), "--council", council)).isZero();
        assertThat(run(office(), "--council", council, "--json")).isZero();
        assertThat(out.toString()).contains(head.email() + ": sent, 1 update", "1 sent", "\"fate\":\"SENT_BEFORE\"");
        assertThat(mails(head)).hasSize(1);
    }

    @Test
    void withoutAMailServerItSaysWhatIsMissing() {
        assertThat(run(new PostOffice(null, "", "", digest -> ""), "--council", council))
                .isEqualTo(1);
        assertThat(err.toString()).contains("SPRING_MAIL_HOST", "GOLDEN_THREAD_MAIL_FROM", "GOLDEN_THREAD_ADDRESS");
    }
}
