package org.goldenthread.publishing.reminders;

import com.icegreen.greenmail.util.GreenMail;
import gg.jte.TemplateEngine;
import java.time.Clock;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Administration;
import org.goldenthread.publishing.links.Links;
import org.goldenthread.site.updates.Duties;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Reminders that leave through a mail server of a test. */
public final class SendingReminders {
    private SendingReminders() {}

    public static Reminders through(GreenMail server, ApplicationContext product) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var engine = product.getBean(TemplateEngine.class);
        var office = new PostOffice(
                sender,
                "golden-thread@council.example",
                RemindersOfACouncil.ADDRESS,
                digest -> MailSetting.drawn(engine, digest));
        return new Reminders(
                product.getBean(Accounts.class),
                product.getBean(Administration.class),
                product.getBean(Wishes.class),
                product.getBean(DigestStore.class),
                product.getBean(Duties.class),
                product.getBean(Links.class),
                office,
                Clock.systemDefaultZone());
    }
}
