package org.goldenthread.plan.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.goldenthread.access.NotHere;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is meant to happen for each priority in the long term, the medium term and this year. */
@Component
@Transactional
public class Horizons {
    private final HorizonStore store;
    private final Priorities priorities;
    private final Plans plans;

    Horizons(HorizonStore store, Priorities priorities, Plans plans) {
        this.store = store;
        this.priorities = priorities;
        this.plans = plans;
    }

    /** How far ahead something lies. */
    public enum Horizon {
        LONG("Long term"),
        MEDIUM("Medium term"),
        YEAR("This year");

        private final String words;

        Horizon(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The horizon with a code; "short" and unknown ones are this year's. */
        public static Horizon ofCode(String code) {
            return switch (code) {
                case "long" -> LONG;
                case "medium" -> MEDIUM;
                default -> YEAR;
            };
        }
    }

    /**
     * Something meant to happen.
     *
     * @param dropped it is meant to happen no longer, and stays to be seen in the history
     * @param moves how often it was moved from one horizon to another
     */
    public record Item(long id, String priority, Horizon horizon, String text, boolean dropped, int moves) {}

    /** An item that was moved, and why; "dropped" is a horizon here too. */
    public record Moved(
            long item,
            String text,
            String from,
            String to,
            String reason,
            @Nullable Long account,
            Instant made) {

        public String words() {
            return "from %s to %s".formatted(words(from), words(to));
        }

        private static String words(String code) {
            return code.equals("dropped")
                    ? "dropped"
                    : Horizon.ofCode(code).words().toLowerCase(Locale.UK);
        }
    }

    /** What is meant to happen for all priorities of a plan, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Item> inPlan(String plan) {
        return store.inPlan(plan);
    }

    @Transactional(readOnly = true)
    public List<Item> of(String priority) {
        return store.of(priority);
    }

    @Transactional(readOnly = true)
    public List<Moved> moves(String priority) {
        return store.moves(priority);
    }

    @Transactional(readOnly = true)
    public Item get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("item " + id));
    }

    public Checked<Item> add(String priority, Horizon horizon, String text) {
        if (text.isBlank() || text.strip().length() > 1000) {
            return Checked.refused("text", "Say what is meant to happen, in up to 1000 characters");
        }
        var id = store.add(priority, council(priority), horizon, text.strip());
        return Checked.accepted(get(id));
    }

    public Checked<Item> reword(long id, String text) {
        if (text.isBlank() || text.strip().length() > 1000) {
            return Checked.refused("text", "Say what is meant to happen, in up to 1000 characters");
        }
        var item = get(id);
        store.setText(id, text.strip());
        changed(item);
        return Checked.accepted(get(id));
    }

    /** Moves an item to another horizon, or back from among the dropped; where it was is kept. */
    public Checked<Item> move(long id, Horizon to, String reason) {
        var item = get(id);
        if (item.horizon() == to && !item.dropped()) {
            return Checked.refused("horizon", "It stands there already");
        }
        store.addMove(item, council(item.priority()), to.code(), reason.strip());
        store.setHorizon(id, to);
        changed(item);
        return Checked.accepted(get(id));
    }

    /** The item is meant to happen no longer; it stays in the history. */
    public Checked<Item> drop(long id, String reason) {
        var item = get(id);
        if (reason.strip().length() < 3) {
            return Checked.refused("reason", "Say why it is dropped");
        }
        store.addMove(item, council(item.priority()), "dropped", reason.strip());
        store.drop(id);
        changed(item);
        return Checked.accepted(get(id));
    }

    /** Takes items back that a paper brought and that nobody has touched; tells whether all could be. */
    public boolean withdraw(List<Long> ids) {
        var items = ids.stream().flatMap(id -> store.find(id).stream()).toList();
        if (items.stream().anyMatch(item -> item.moves() > 0)) {
            return false;
        }
        items.forEach(item -> store.remove(item.id()));
        return true;
    }

    private void changed(Item item) {
        priorities.find(item.priority()).ifPresent(priority -> plans.changed(priority.plan()));
    }

    private String council(String priority) {
        return plans.get(priorities.get(priority).plan()).council();
    }
}
