package org.goldenthread.publishing.open.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.open.Publications;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** On a thing's own page: whether the public reads it, and the way to publish it. */
@Component
class PublicPanel implements Panel {
    private static final int ORDER = 90;
    private final Publications publications;
    private final Templates templates;
    private final Clock clock;

    PublicPanel(Publications publications, Templates templates, Clock clock) {
        this.publications = publications;
        this.templates = templates;
        this.clock = clock;
    }

    @Bean
    static NavigationItem publicNavigation() {
        return new NavigationItem("Public", "/publishing/open", 85, Act.SEE);
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!publications.offers(thing.kind())
                || visitor.standingIn(thing.council())
                        .filter(one -> one.allows(Act.SEE))
                        .isEmpty()) {
            return Optional.empty();
        }
        return publications.find(thing.ref()).map(one -> {
            var values = Map.<String, Object>of(
                    "candidate", one, "standing", one.standing(clock.instant()), "council", thing.council());
            return new Shown("For the public", templates.content("publishing/open/panel", values), ORDER);
        });
    }
}
