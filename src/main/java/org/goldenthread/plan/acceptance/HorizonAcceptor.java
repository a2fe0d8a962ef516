package org.goldenthread.plan.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.ranking.Horizons;
import org.goldenthread.plan.ranking.Horizons.Horizon;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes from papers what comes first in each year, and what is meant to happen in which horizon. */
@Component
class HorizonAcceptor implements Acceptor {
    private static final String YEAR = "year-priority:";
    private static final String ITEMS = "horizon:";
    private final PaperPlans plans;
    private final RankedServices services;
    private final Priorities priorities;
    private final Ranking ranking;
    private final Horizons horizons;

    HorizonAcceptor(
            PaperPlans plans, RankedServices services, Priorities priorities, Ranking ranking, Horizons horizons) {
        this.plans = plans;
        this.services = services;
        this.priorities = priorities;
        this.ranking = ranking;
        this.horizons = horizons;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("year-priority", "horizon");
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return List.of();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        return subject(proposal, acceptance)
                .then(priority ->
                        proposal.kind().equals("horizon") ? items(proposal, priority) : year(proposal, priority));
    }

    /** The priority that the proposal speaks of; made where the plan has none of that name. */
    private Checked<Priority> subject(Proposal proposal, Acceptance acceptance) {
        var tied = proposal.ties().stream()
                .filter(tie -> tie.relation().equals("of"))
                .flatMap(tie -> acceptance.made().from(tie.kind(), tie.ref()).stream())
                .findFirst()
                .flatMap(priorities::find);
        if (tied.isPresent()) {
            return Checked.accepted(tied.get());
        }
        var plan = plans.of(acceptance);
        var name = PaperPlans.field(proposal, "service");
        var like = inPlan(plan.ref(), name);
        return like.isPresent() ? Checked.accepted(like.get()) : services.add(acceptance, name, "");
    }

    private Optional<Priority> inPlan(String plan, String name) {
        var key = Wording.key(Naming.unbracketed(name));
        return priorities.inPlan(plan).stream()
                .filter(one -> Wording.key(Naming.unbracketed(one.title())).equals(key))
                .findFirst();
    }

    private Checked<String> year(Proposal proposal, Priority priority) {
        var printed = PaperPlans.field(proposal, "printedYear");
        var year = printed.isEmpty() ? PaperPlans.field(proposal, "year") : printed;
        int position = PaperPlans.number(proposal, "position").orElse(Integer.MAX_VALUE);
        return ranking.putInYear(priority.plan(), year, priority.ref(), position)
                .then(made -> Checked.accepted(YEAR + priority.ref() + "@" + made));
    }

    private Checked<String> items(Proposal proposal, Priority priority) {
        var horizon = Horizon.ofCode(PaperPlans.field(proposal, "horizon"));
        var made = new ArrayList<Long>();
        for (var text : PaperPlans.field(proposal, "items").lines().toList()) {
            var clipped = text.length() > 1000 ? text.substring(0, 1000) : text;
            horizons.add(priority.ref(), horizon, clipped).then(item -> {
                made.add(item.id());
                return Checked.accepted(item);
            });
        }
        return made.isEmpty()
                ? Checked.refused("", "It names nothing that is meant to happen")
                : Checked.accepted(ITEMS + made.stream().map(String::valueOf).collect(Collectors.joining("+")));
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        return Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        if (key.startsWith(ITEMS)) {
            var ids = Arrays.stream(key.substring(ITEMS.length()).split("\\+"))
                    .map(Long::valueOf)
                    .toList();
            return horizons.withdraw(ids)
                    ? Checked.accepted(key)
                    : Checked.refused("", "Some of it was moved to another horizon since; drop it there");
        }
        var ends = key.substring(YEAR.length()).split("@", 2);
        return priorities
                .find(ends[0])
                .map(priority -> ranking.takeFromYear(priority.plan(), ends[1], priority.ref())
                        .then(year -> Checked.accepted(key)))
                .orElse(Checked.accepted(key));
    }
}
