package org.goldenthread.publishing.reminders;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * How mail leaves.
 *
 * @param sender absent where no server is set
 * @param from whom messages come from; may be empty
 * @param address where the installation answers, as people reach it; may be empty
 * @param html how a message is drawn for readers of HTML
 */
public record PostOffice(@Nullable JavaMailSender sender, String from, String address, Function<Digest, String> html) {

    /** What is still to be set before mail leaves; empty where it does. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (sender == null) {
            missing.add("SPRING_MAIL_HOST: the mail server, such as smtp.council.example");
        }
        if (from.isBlank()) {
            missing.add("GOLDEN_THREAD_MAIL_FROM: whom messages come from, such as golden-thread@council.example");
        }
        if (!address.matches("https?://[^\\s/]+")) {
            missing.add("GOLDEN_THREAD_ADDRESS: where people reach this installation, such as"
                    + " https://thread.council.example, without a slash at its end");
        }
        return missing;
    }

    public boolean open() {
        return missing().isEmpty();
    }

    /** @throws MailException where the server does not take it */
    void send(Digest digest) {
        send(digest.to().email(), digest.subject(), DigestWords.of(digest), html.apply(digest), digest.stop());
    }

    /** A message that shows that mail leaves. @throws MailException where the server does not take it */
    public void trial(String email) {
        var words = "Mail leaves Golden Thread at " + address + ".\n";
        send(email, "Golden Thread: a trial message", words, "<p>" + words + "</p>", "");
    }

    private void send(String email, String subject, String plain, String drawn, String stop) {
        var through = sender;
        if (through == null) {
            throw new IllegalStateException("no mail server is set");
        }
        var message = through.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(email);
            helper.setSubject(subject);
            helper.setText(plain, drawn);
            message.setHeader("Auto-Submitted", "auto-generated");
            if (!stop.isEmpty()) {
                // RFC 8058: a mail program offers one button, which sends this without asking anybody.
                message.setHeader("List-Unsubscribe", "<" + stop + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException odd) {
            throw new MailPreparationException(odd);
        }
        through.send(message);
    }
}
