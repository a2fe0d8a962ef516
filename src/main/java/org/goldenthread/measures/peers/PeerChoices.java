package org.goldenthread.measures.peers;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how a council usually compares itself, and how it compares single measures. */
@Component
@Transactional
public class PeerChoices {
    private static final String ALL_MEASURES = "";
    private final PeerChoiceStore store;
    private final PeerGroups groups;

    PeerChoices(PeerChoiceStore store, PeerGroups groups) {
        this.store = store;
        this.groups = groups;
    }

    /** What a council has chosen; what it has not is usual: all councils, quartiles by rank, the median. */
    public record Chosen(Map<String, PeerChoice> byMeasure) {

        /** For any measure of which nothing else is said. */
        public PeerChoice usual() {
            return byMeasure.getOrDefault(ALL_MEASURES, PeerChoice.NONE).or(PeerChoice.USUAL);
        }

        /** The keys of all groups that are chosen anywhere. */
        public Set<String> groups() {
            return byMeasure.values().stream().map(PeerChoice::group).collect(Collectors.toSet());
        }

        public PeerChoice of(String measure) {
            return only(measure).or(usual());
        }

        /** What is said of this measure alone. */
        public PeerChoice only(String measure) {
            return byMeasure.getOrDefault(measure, PeerChoice.NONE);
        }
    }

    @Transactional(readOnly = true)
    public Chosen of(String council) {
        return new Chosen(Map.copyOf(store.of(council)));
    }

    /** Chooses how a council usually compares itself. */
    public Checked<PeerChoice> choose(String council, PeerChoice choice) {
        if (choice.rule() instanceof QuartileRule.Published) {
            return Checked.refused("rule", "Published cut points belong to one measure; choose them on its page");
        }
        return put(council, ALL_MEASURES, choice);
    }

    /** Chooses how one measure is compared; what is left open goes by the council's usual choice. */
    public Checked<PeerChoice> choose(Measure measure, PeerChoice choice) {
        if (choice.rule() instanceof QuartileRule.Published cuts && !ordered(measure, cuts)) {
            return Checked.refused("best", "Enter the cut points from the best to the worst quartile");
        }
        return put(measure.council(), measure.ref(), choice);
    }

    private static boolean ordered(Measure measure, QuartileRule.Published cuts) {
        var polarity = measure.polarity();
        var best = Preference.of(polarity, cuts.best());
        var middle = Preference.of(polarity, cuts.middle());
        return best.compareTo(middle) >= 0 && middle.compareTo(Preference.of(polarity, cuts.worst())) >= 0;
    }

    private Checked<PeerChoice> put(String council, String ref, PeerChoice choice) {
        if (!choice.group().isEmpty() && groups.find(council, choice.group()).isEmpty()) {
            return Checked.refused("group", "Choose one of the groups");
        }
        store.put(council, ref, choice);
        return Checked.accepted(of(council).only(ref));
    }
}
