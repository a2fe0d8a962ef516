package org.goldenthread.publishing.reminders;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import gg.jte.TemplateEngine;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.access.Account;
import org.goldenthread.access.Administration;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.publishing.links.Links;
import org.goldenthread.site.updates.Duties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A council whose posts owe figures, a mail server that keeps what it takes, and a clock that tests set. */
abstract class RemindersOfACouncil extends OwnersOfMeasures {
    static final String ADDRESS = "https://thread.council.example";
    private static final Pattern LINK = Pattern.compile(Pattern.quote(ADDRESS) + "(/\\S+)");
    final GreenMail server = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    @Autowired
    Administration administration;

    @Autowired
    Wishes wishes;

    @Autowired
    DigestStore log;

    @Autowired
    Duties duties;

    @Autowired
    Links links;

    @Autowired
    TemplateEngine engine;

    String post = "";
    String ref = "";
    Account head = new Account(0, "", "", false);

    @BeforeEach
    void somebodyOwesAFigure() {
        server.start();
        post = post("Head of Housing");
        ref = owned("A1", post);
        record(entry(ref, ago(2), "85"));
        head = holderOf(post);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    static LocalDate monday() {
        return LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 5).atZone(ZoneId.systemDefault()).toInstant();
    }

    PostOffice office() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return new PostOffice(
                sender, "golden-thread@council.example", ADDRESS, digest -> MailSetting.drawn(engine, digest));
    }

    Reminders reminders(PostOffice office, Instant now) {
        return new Reminders(
                accounts, administration, wishes, log, duties, links, office, Clock.fixed(now, ZoneId.systemDefault()));
    }

    Reminding send(Instant now) {
        return reminders(office(), now).send(council, false);
    }

    List<MimeMessage> mails(Account to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, to))
                .toList();
    }

    private static boolean isTo(MimeMessage message, Account to) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .anyMatch(to.email()::equals);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The part in plain letters, or in HTML. */
    static String body(MimeMessage message, boolean html) {
        try {
            return part((MimeMultipart) message.getContent(), html ? "text/html" : "text/plain");
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String part(MimeMultipart parts, String type) throws IOException, MessagingException {
        for (int n = 0; n < parts.getCount(); n++) {
            var one = parts.getBodyPart(n);
            if (one.isMimeType(type)) {
                return (String) one.getContent();
            }
            if (one.getContent() instanceof MimeMultipart within) {
                var found = part(within, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    /** The paths of all links of a message below a path. */
    static List<String> links(MimeMessage message, String below) {
        return LINK.matcher(body(message, false))
                .results()
                .map(one -> one.group(1))
                .filter(path -> path.startsWith(below))
                .toList();
    }

    static String header(MimeMessage message, String name) {
        try {
            return String.join(" ", message.getHeader(name)).replaceAll("\\s+", " ");
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
