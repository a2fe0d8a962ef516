package org.goldenthread.risks.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.risks.register.ScoreStore.Count;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how registers stand: the risks below them as one figure. */
@Component
@Transactional(readOnly = true)
public class RegisterStandings {
    private final ScoreStore store;
    private final Registers registers;

    RegisterStandings(ScoreStore store, Registers registers) {
        this.store = store;
        this.registers = registers;
    }

    /** All registers of a council with how they stand, from the highest level down. */
    public Map<Register, RegisterStanding> of(String council) {
        var all = registers.all(council);
        var counts = store.counts(council).stream().collect(Collectors.groupingBy(Count::register));
        var standings = new LinkedHashMap<Register, RegisterStanding>();
        all.forEach(one -> standings.put(one, standing(one, all, counts)));
        return standings;
    }

    private static RegisterStanding standing(Register register, List<Register> all, Map<Long, List<Count>> counts) {
        int own = 0;
        int below = 0;
        int others = 0;
        var scores = new ArrayList<Integer>();
        for (var one : Registers.under(register, all)) {
            for (var count : counts.getOrDefault(one.id(), List.of())) {
                own += one.id() == register.id() ? count.count() : 0;
                below += one.id() == register.id() ? 0 : count.count();
                if (count.matrix() != null && count.matrix() == register.matrix() && count.score() != null) {
                    scores.addAll(Collections.nCopies(count.count(), count.score()));
                } else {
                    others += count.count();
                }
            }
        }
        var score = register.rules().aggregate().of(scores).orElse(null);
        return new RegisterStanding(own, below, score, scores.size(), others);
    }
}
