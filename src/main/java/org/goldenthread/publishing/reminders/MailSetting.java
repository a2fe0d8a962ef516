package org.goldenthread.publishing.reminders;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Opens the post office with what is set; nothing is set at first, and then no mail leaves. */
@Configuration(proxyBeanMethods = false)
class MailSetting {

    @Bean
    PostOffice postOffice(
            ObjectProvider<JavaMailSender> sender,
            @Value("${golden-thread.mail.from:}") String from,
            @Value("${golden-thread.address:}") String address,
            TemplateEngine engine) {
        return new PostOffice(sender.getIfAvailable(), from.strip(), address.strip(), digest -> drawn(engine, digest));
    }

    static String drawn(TemplateEngine engine, Digest digest) {
        var output = new StringOutput();
        engine.render("publishing/digest.jte", digest, output);
        return output.toString();
    }
}
