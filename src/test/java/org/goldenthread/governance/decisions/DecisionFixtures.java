package org.goldenthread.governance.decisions;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.governance.decisions.Decision.Carrying;
import org.goldenthread.governance.decisions.Decision.Maker;
import org.goldenthread.governance.decisions.Decision.Taken;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.vocabulary.Money;

/** Decisions to start tests from. */
public final class DecisionFixtures {
    private DecisionFixtures() {}

    public static Decisions.Draft draft(String title, LocalDate day) {
        return new Decisions.Draft(
                title,
                new Taken(Verb.AGREED, new Maker(null, null, "Cabinet"), day, "Cabinet of that day", true),
                new Decision.Words(
                        "That the depot be sold for " + title + ".",
                        "It is not needed.",
                        "Keeping it.",
                        Money.ofPounds(100_000),
                        ""),
                null,
                "",
                List.of("Quay"),
                "",
                true,
                "",
                new Carrying(null, null, "", null));
    }

    public static Decisions.Draft exempt(Decisions.Draft draft) {
        return new Decisions.Draft(
                draft.title(),
                draft.taken(),
                draft.words(),
                draft.judged(),
                draft.judgedWhy(),
                draft.wards(),
                "Paragraph 3, Part 1, Schedule 12A",
                draft.callable(),
                draft.notCallable(),
                draft.carrying());
    }

    /** The same in all wards. */
    public static Decisions.Draft key(Decisions.Draft draft) {
        return new Decisions.Draft(
                draft.title(),
                draft.taken(),
                draft.words(),
                draft.judged(),
                draft.judgedWhy(),
                List.of(KeyTest.ALL_WARDS),
                draft.exempt(),
                draft.callable(),
                draft.notCallable(),
                draft.carrying());
    }

    public static Decisions.Draft due(Decisions.Draft draft, LocalDate due) {
        return new Decisions.Draft(
                draft.title(),
                draft.taken(),
                draft.words(),
                draft.judged(),
                draft.judgedWhy(),
                draft.wards(),
                draft.exempt(),
                draft.callable(),
                draft.notCallable(),
                new Carrying(null, due, "Kept under review", due));
    }

    public static DecisionStep.Wish wish(Move move, LocalDate day) {
        return new DecisionStep.Wish(
                move,
                day,
                "Five members of scrutiny",
                "Consultation was too short",
                "The chair of scrutiny",
                "That it be leased.");
    }

    public static DecisionStep.Wish bare(Move move, LocalDate day) {
        return new DecisionStep.Wish(move, day, "", "", "", "");
    }
}
