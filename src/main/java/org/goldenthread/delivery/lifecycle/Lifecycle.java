package org.goldenthread.delivery.lifecycle;

import static org.goldenthread.delivery.lifecycle.Lifecycle.Need.BASELINE;
import static org.goldenthread.delivery.lifecycle.Lifecycle.Need.DECISION;
import static org.goldenthread.delivery.lifecycle.Lifecycle.Need.REASON;
import static org.goldenthread.delivery.lifecycle.Lifecycle.Need.RECEIVER;
import static org.goldenthread.delivery.lifecycle.Stage.APPROVED;
import static org.goldenthread.delivery.lifecycle.Stage.BUSINESS_AS_USUAL;
import static org.goldenthread.delivery.lifecycle.Stage.COMPLETE;
import static org.goldenthread.delivery.lifecycle.Stage.DEFERRED;
import static org.goldenthread.delivery.lifecycle.Stage.IDEA;
import static org.goldenthread.delivery.lifecycle.Stage.LIVE;
import static org.goldenthread.delivery.lifecycle.Stage.PAUSED;
import static org.goldenthread.delivery.lifecycle.Stage.PRIORITISED;
import static org.goldenthread.delivery.lifecycle.Stage.SCOPING;
import static org.goldenthread.delivery.lifecycle.Stage.STOPPED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every move an undertaking may make, and what has to be on record for it; any other move is refused. */
public final class Lifecycle {
    private static final Map<Stage, Map<Stage, Set<Need>>> MOVES = new EnumMap<>(Stage.class);

    static {
        from(IDEA).to(SCOPING).to(DEFERRED, REASON, DECISION).to(STOPPED, REASON);
        from(SCOPING)
                .to(PRIORITISED)
                .to(IDEA, REASON)
                .to(DEFERRED, REASON, DECISION)
                .to(STOPPED, REASON);
        from(PRIORITISED)
                .to(APPROVED, DECISION, BASELINE)
                .to(SCOPING, REASON)
                .to(DEFERRED, REASON, DECISION)
                .to(STOPPED, REASON);
        from(APPROVED).to(LIVE).to(DEFERRED, REASON, DECISION).to(STOPPED, REASON, DECISION);
        from(LIVE)
                .to(PAUSED, REASON)
                .to(DEFERRED, REASON, DECISION)
                .to(COMPLETE, REASON)
                .to(BUSINESS_AS_USUAL, RECEIVER)
                .to(STOPPED, REASON, DECISION);
        from(PAUSED).to(LIVE, REASON).to(DEFERRED, REASON, DECISION).to(STOPPED, REASON, DECISION);
        from(DEFERRED).to(SCOPING, REASON).to(APPROVED, DECISION, BASELINE).to(STOPPED, REASON);
        from(COMPLETE).to(BUSINESS_AS_USUAL, RECEIVER).to(LIVE, REASON);
        from(BUSINESS_AS_USUAL).to(LIVE, REASON, DECISION);
        from(STOPPED).to(IDEA, REASON);
    }

    private Lifecycle() {}

    /** What a move has to show before it is made. */
    public enum Need {
        /** Why, in words. */
        REASON,
        /** Which body decided it, and when. */
        DECISION,
        /** The post that takes it over. */
        RECEIVER,
        /** Where things stood, the outcome that is meant, and the dates it is held to. */
        BASELINE
    }

    /** The stages that can follow, in the order of a life. */
    public static List<Stage> after(Stage stage) {
        return List.copyOf(MOVES.getOrDefault(stage, Map.of()).keySet());
    }

    public static boolean allows(Stage before, Stage after) {
        return MOVES.getOrDefault(before, Map.of()).containsKey(after);
    }

    /** What a move needs; empty for one that needs nothing, and for one that is not allowed. */
    public static Set<Need> needs(Stage before, Stage after) {
        return MOVES.getOrDefault(before, Map.of()).getOrDefault(after, Set.of());
    }

    /**
     * What entering an undertaking at a stage needs. One that was under way before this record began says how it came
     * to stand where it stands, so that no entry is a silent way round a decision.
     */
    public static Set<Need> needsOnEntry(Stage stage) {
        return switch (stage) {
            case IDEA, SCOPING, PRIORITISED -> Set.of();
            case APPROVED, LIVE, PAUSED, COMPLETE, STOPPED -> Set.of(REASON);
            case DEFERRED -> Set.of(REASON, DECISION);
            case BUSINESS_AS_USUAL -> Set.of(REASON, RECEIVER);
        };
    }

    private static From from(Stage stage) {
        return new From(MOVES.computeIfAbsent(stage, none -> new EnumMap<>(Stage.class)));
    }

    /** The moves out of one stage, while the table is written. */
    private record From(Map<Stage, Set<Need>> moves) {
        From to(Stage stage, Need... needs) {
            var all = EnumSet.noneOf(Need.class);
            all.addAll(Arrays.asList(needs));
            moves.put(stage, all);
            return this;
        }
    }
}
