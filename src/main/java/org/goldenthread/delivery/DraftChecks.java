package org.goldenthread.delivery;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** What is wrong with what somebody writes down about an undertaking. */
@Component
class DraftChecks {
    private final UndertakingStore store;

    DraftChecks(UndertakingStore store) {
        this.store = store;
    }

    List<Problem> of(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter a name, up to 300 characters"));
        }
        if (draft.written().wording().code().length() > 20) {
            problems.add(new Problem("code", "A number has up to 20 characters"));
        }
        if (draft.parent() == null) {
            if (!draft.level().standsAlone()) {
                problems.add(new Problem("parent", "Choose the programme that the strand is part of"));
            }
        } else {
            var parent = store.find(draft.parent());
            if (parent.isEmpty()
                    || !parent.get().council().equals(council)
                    || !draft.level().within().contains(parent.get().level())) {
                problems.add(new Problem("parent", "Choose what it is part of"));
            }
        }
        problems.addAll(Revision.order(draft.written().dates()));
        return problems;
    }
}
