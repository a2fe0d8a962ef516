package org.goldenthread.risks.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Actions;
import org.goldenthread.risks.Risks;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to registers that were brought in: what each wrote down goes again as one, as far as nobody changed it. */
@Component
@Transactional
public class RiskBatches {
    private static final int NAMED = 10;
    private final RiskBatchStore store;
    private final Risks risks;
    private final Actions actions;
    private final Things things;

    RiskBatches(RiskBatchStore store, Risks risks, Actions actions, Things things) {
        this.store = store;
        this.risks = risks;
        this.actions = actions;
        this.things = things;
    }

    /** Keeps what was written down, each with the version of its card. @param name empty for rows that were pasted */
    void keep(String council, String name, Collection<String> refs) {
        var plain = name.isEmpty() ? "Pasted rows" : name.substring(Math.max(0, name.length() - 250));
        var load = store.insert(council, plain);
        things.cards(refs).values().forEach(card -> store.insert(load, council, card.ref(), card.version()));
    }

    /** The latest twenty of a council. */
    @Transactional(readOnly = true)
    public List<RiskBatch> latest(String council) {
        return store.latest(council);
    }

    /**
     * Takes a register back. What somebody has changed since stays, and so does a risk that a body has seen.
     *
     * @param why at least three characters
     * @return what became of it, in a sentence
     */
    public Checked<String> takeBack(String council, long id, String why) {
        if (!store.hold(council, id)) {
            throw new NotHere("the register " + id);
        }
        if (why.strip().length() < 3 || why.length() > 2000) {
            return Checked.refused("why-" + id, "Say in a few words why");
        }
        var kept = new ArrayList<String>();
        int removed = 0;
        for (var trace : store.traces(id)) {
            var card = things.find(trace.ref());
            if (card.isPresent()) {
                if (card.get().version() == trace.version() && gone(card.get())) {
                    removed++;
                } else {
                    kept.add(trace.ref());
                }
            }
        }
        var told = words(removed, kept);
        store.settle(id, why.strip(), told);
        return Checked.accepted(told);
    }

    private boolean gone(Thing card) {
        if (card.kind().equals(Risks.KIND)) {
            return risks.remove(card.ref()) instanceof Checked.Accepted<String>;
        }
        actions.remove(card.ref());
        return true;
    }

    private static String words(int removed, List<String> kept) {
        if (kept.isEmpty()) {
            return removed + " removed";
        }
        return "%d removed; %d stay, as they were changed since or a body has seen them: %s%s"
                .formatted(
                        removed,
                        kept.size(),
                        String.join(", ", kept.subList(0, Math.min(NAMED, kept.size()))),
                        kept.size() > NAMED ? " …" : "");
    }
}
