package org.goldenthread.governance.recommendations.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** What an inquiry recommended, what a decision answered, and what a body has to answer, on the page of each. */
@Component
class RecommendationPanel implements Panel {
    private static final int ORDER = 60;
    private static final Set<String> KINDS = Set.of("inquiry", "decision", "body");
    private final Recommendations recommendations;
    private final RecommendationForm form;
    private final Templates templates;

    RecommendationPanel(Recommendations recommendations, RecommendationForm form, Templates templates) {
        this.recommendations = recommendations;
        this.form = form;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!KINDS.contains(thing.kind())) {
            return Optional.empty();
        }
        var found = recommendations.about(thing.ref());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Recommendations",
                        templates.content(
                                "governance/recommendations/panel", Map.of("found", found, "today", form.today())),
                        ORDER));
    }
}
