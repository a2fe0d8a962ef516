package org.goldenthread.delivery.specials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Actions;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** The box on the page of an action of a special sort. */
@Component
class SpecialPanel implements Panel {
    private static final int ORDER = 20;
    private final Actions actions;
    private final Specials specials;
    private final Templates templates;
    private final Clock clock;

    SpecialPanel(Actions actions, Specials specials, Templates templates, Clock clock) {
        this.actions = actions;
        this.specials = specials;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return actions.find(thing.ref())
                .filter(one -> Special.TYPES.contains(one.wording().type()))
                .map(one -> {
                    var type = one.wording().type();
                    var special = specials.of(one.ref());
                    var state = special.state(type, LocalDate.now(clock));
                    var content = templates.content(
                            "delivery/office/part",
                            Map.of(
                                    "facts",
                                    SpecialView.facts(type, special),
                                    "tables",
                                    SpecialView.measures(type)
                                            ? List.of(SpecialView.table(one, specials.readings(one.ref())))
                                            : List.of(),
                                    "state",
                                    state,
                                    "href",
                                    SpecialView.href(one)));
                    return new Shown(heading(type), content, ORDER);
                });
    }

    private static String heading(String type) {
        return switch (type) {
            case "policy change" -> "The policy and its impact";
            case "influence" -> "Whom it is to influence";
            case "pilot" -> "The pilot";
            default -> "The intervention";
        };
    }
}
