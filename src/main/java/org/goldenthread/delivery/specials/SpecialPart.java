package org.goldenthread.delivery.specials;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** What a pack's actions of special sorts say: a row for each, or for each of its measures before and after. */
@Component
class SpecialPart implements PackPart {
    private final RegisterRows rows;
    private final Actions actions;
    private final Specials specials;

    SpecialPart(RegisterRows rows, Actions actions, Specials specials) {
        this.rows = rows;
        this.actions = actions;
        this.specials = specials;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("specials.csv");
    }

    @Override
    public int order() {
        return 74;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(council, file, Set.of("action"), entry -> {
            var typed = entry.typed();
            var action = actions.find(rows.action(council, typed.text("action")));
            return action.isEmpty()
                    ? Checked.refused("action", "there is no action “" + typed.text("action") + "”")
                    : said(action.get(), typed).then(one -> measured(one, typed));
        });
    }

    private Checked<Action> said(Action one, Typed typed) {
        var before = specials.of(one.ref());
        if (before.version() > 0) {
            return Checked.accepted(one);
        }
        return typed.days("effective", "communicated", "assessmentDue", "assessed")
                .then(fine -> specials.keep(
                        one, SpecialView.read(before, one.wording().type(), fine)))
                .then(saved -> Checked.accepted(one));
    }

    private Checked<Action> measured(Action one, Typed typed) {
        var known = specials.readings(one.ref()).stream()
                .anyMatch(other -> other.measure().equals(typed.text("measure")));
        if (!typed.has("measure") || known) {
            return Checked.accepted(one);
        }
        return SpecialPages.read(one.ref(), 0, typed)
                .then(measure -> specials.measure(one, measure))
                .then(saved -> Checked.accepted(one));
    }
}
