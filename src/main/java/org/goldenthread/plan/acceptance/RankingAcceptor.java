package org.goldenthread.plan.acceptance;

import java.util.List;
import java.util.Set;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Reason;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.plan.ranking.Ranking.Move;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes ranked lists from papers: each entry stands in the paper's plan at its place in the rank. */
@Component
class RankingAcceptor implements Acceptor {
    private final RankedServices services;
    private final Priorities priorities;
    private final Ranking ranking;

    RankingAcceptor(RankedServices services, Priorities priorities, Ranking ranking) {
        this.services = services;
        this.priorities = priorities;
        this.ranking = ranking;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("ranking");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return priorities.alike(council, "", "", proposal.title()).stream()
                .map(PriorityAcceptor::same)
                .toList();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        return services.add(acceptance, proposal.title(), PaperPlans.field(proposal, "reason"))
                .then(made -> rank(made, proposal));
    }

    private Checked<String> rank(Priority priority, Proposal proposal) {
        var place = PaperPlans.number(proposal, "rank");
        if (priority.rank().place() != null || place.isEmpty()) {
            return Checked.accepted(priority.ref());
        }
        var reason = PaperPlans.field(proposal, "reason");
        var words = reason.strip().length() < 3 ? "As the accepted paper ranks it" : reason;
        return ranking.move(priority.ref(), new Move(null, place.get(), Reason.OTHER, clip(words)))
                .then(moved -> Checked.accepted(priority.ref()));
    }

    private static String clip(String words) {
        return words.length() > 2000 ? words.substring(0, 2000) : words;
    }

    /** Ranks what was there already, unless somebody has ranked it before. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var priority = priorities.get(key);
        return ranking.changesOf(priority).isEmpty() ? rank(priority, proposal) : Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        var priority = priorities.find(key);
        if (priority.isEmpty()) {
            return Checked.accepted(key);
        }
        var place = priority.get().rank().place();
        if (place != null) {
            ranking.move(key, new Move(place, null, Reason.OTHER, "The paper that ranked it was taken back"));
        }
        return priorities.remove(key);
    }
}
