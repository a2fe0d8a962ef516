package org.goldenthread.governance.recommendations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of a recommendation. */
@Component
class RecommendationForm {
    private final Bodies bodies;
    private final Posts posts;
    private final Clock clock;

    RecommendationForm(Bodies bodies, Posts posts, Clock clock) {
        this.bodies = bodies;
        this.posts = posts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Checked<Recommendations.Draft> draft(Typed typed) {
        return typed.days("day", "due").then(good -> {
            var day = good.day("day");
            return Checked.accepted(new Recommendations.Draft(
                    new Recommendation.Origin(
                            Recommendation.Source.ofCode(good.text("source")),
                            good.reference("body"),
                            good.text("named"),
                            day == null ? today() : day,
                            good.reference("toBody"),
                            good.text("toNamed"),
                            good.has("inquiry") ? good.text("inquiry").toUpperCase(Locale.ROOT) : null),
                    good.text("wording"),
                    good.reference("owner"),
                    good.day("due")));
        });
    }

    static Map<String, String> values(Recommendation one) {
        var origin = one.origin();
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(one.version()));
        values.put("source", origin.source().code());
        values.put("body", text(origin.body()));
        values.put("named", origin.named());
        values.put("day", origin.day().toString());
        values.put("toBody", text(origin.toBody()));
        values.put("toNamed", origin.toNamed());
        values.put("inquiry", text(origin.inquiry()));
        values.put("wording", one.wording());
        values.put("owner", text(one.owner()));
        values.put("due", text(one.due()));
        return values;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    void fill(String council, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("bodies", bodies.choices(council, "No body on record", typed.reference("body")));
        model.addAttribute("toBodies", bodies.choices(council, "No body on record", typed.reference("toBody")));
        model.addAttribute("posts", posts.choices(council, typed.reference("owner")));
        model.addAttribute("sources", sources());
    }

    static List<Choice> sources() {
        return Stream.of(Recommendation.Source.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }
}
