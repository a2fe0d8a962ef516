package org.goldenthread.benefits.packs;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingMoves;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.SavingType;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.claims.Claims;
import org.goldenthread.benefits.dates.DateRisks;
import org.goldenthread.measures.packs.Past;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of a pack's ledger, and how each went from state to state. */
@Component
class SavingRows {
    private final Savings savings;
    private final SavingMoves moves;
    private final Claims claims;
    private final DateRisks dates;
    private final WorthTitles titles;
    private final Past past;

    SavingRows(Savings savings, SavingMoves moves, Claims claims, DateRisks dates, WorthTitles titles, Past past) {
        this.savings = savings;
        this.moves = moves;
        this.claims = claims;
        this.dates = dates;
        this.titles = titles;
        this.past = past;
    }

    /** Enters a line that is not there yet. */
    void line(String council, Cells cells) {
        if (titles.of(council, Savings.KIND, cells.get("title")).isPresent()) {
            return;
        }
        var known = cells.day("identified");
        var draft = draft(council, cells);
        if (known == null || !cells.problems().isEmpty()) {
            return;
        }
        var made = cells.got("title", past.on(known, () -> savings.add(council, draft, List.of())));
        if (made != null) {
            cells.list("waits-for").forEach(title -> waits(council, made.ref(), title, cells));
        }
    }

    private Savings.Draft draft(String council, Cells cells) {
        var work =
                cells.has("project") ? titles.work(council, cells.get("project")) : java.util.Optional.<Thing>empty();
        var origin = new Saving.Origin(
                work.map(Thing::ref).orElse(null),
                work.isPresent() ? "" : cells.get("project"),
                cells.get("cost-centre"));
        var nature = new Saving.Nature(
                SavingType.found(cells.get("type").replace(' ', '_')).orElse(SavingType.COST_REDUCTION),
                !cells.get("cashable").equals("no"),
                !cells.get("recurring").equals("no"));
        return new Savings.Draft(
                cells.get("title"),
                cells.get("words"),
                origin,
                nature,
                Confidence.ofCode(cells.get("confidence")),
                new Savings.Owned(titles.post(council, cells, "owner"), null, Publication.PARTNERS));
    }

    /** What a line claims, unless it claims that already. */
    void claim(String council, Cells cells) {
        var ref = titles.saving(council, cells, "saving");
        var draft = new Claims.Draft(cells.get("sort").replace(' ', '_'), cells.get("what"), cells.day("from"), null);
        if (ref != null && claims.of(ref).stream().noneMatch(one -> one.what().equals(draft.what()))) {
            cells.got("what", claims.add(ref, draft));
        }
    }

    private void waits(String council, String ref, String title, Cells cells) {
        titles.work(council, title)
                .ifPresentOrElse(
                        work -> cells.got("waits-for", dates.waitsFor(ref, work.ref())),
                        () -> cells.problems().add(cells.row().problem("waits-for", "nothing is called " + title)));
    }

    /** Moves a line to a state, unless it is there or has been there already. */
    void state(String council, Cells cells) {
        var ref = titles.saving(council, cells, "saving");
        var to = SavingState.found(cells.get("to").replace(' ', '_')).orElse(null);
        var on = cells.day("on");
        if (ref == null || to == null || on == null || wasThere(ref, to)) {
            return;
        }
        var because = new Savings.Because(
                cells.get("reason"), titles.saving(council, cells, "replacement"), cells.get("mitigation"));
        cells.got("to", move(ref, to, on, because));
    }

    private boolean wasThere(String ref, SavingState to) {
        return savings.moves(ref).stream().anyMatch(move -> move.to() == to);
    }

    private org.goldenthread.vocabulary.Checked<Saving> move(
            String ref, SavingState to, LocalDate on, Savings.Because because) {
        return past.on(on, () -> moves.move(ref, savings.get(ref).thing().version(), to, because));
    }

    /** The reference of a line by its title. */
    @Nullable
    String ref(String council, Cells cells) {
        return titles.saving(council, cells, "saving");
    }
}
