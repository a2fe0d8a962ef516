package org.goldenthread.site.web;

import java.util.List;
import org.goldenthread.access.DemonstrationSignIns;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the terminal where the product answers, and who may be tried out. */
@Component
class Announcement {
    private final List<DemonstrationSignIns> demonstrations;

    Announcement(List<DemonstrationSignIns> demonstrations) {
        this.demonstrations = demonstrations;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
            System.out.println();
            System.out.println("Golden Thread is ready: http://" + host + ":"
                    + context.getWebServer().getPort());
            demonstrations.stream()
                    .flatMap(one -> one.offers().stream())
                    .forEach(offer -> System.out.println("  sign in as " + offer.email() + "  (" + offer.words()
                            + "), password: " + offer.password()));
            System.out.flush();
        }
    }
}
