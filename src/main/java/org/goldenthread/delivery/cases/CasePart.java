package org.goldenthread.delivery.cases;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The business cases of a pack: one row for each, with the decision about it. */
@Component
class CasePart implements PackPart {
    private final RegisterRows rows;
    private final Cases cases;

    CasePart(RegisterRows rows, Cases cases) {
        this.rows = rows;
        this.cases = cases;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("cases.csv");
    }

    @Override
    public int order() {
        return 69;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(council, file, Set.of("of", "title", "stage"), entry -> {
            var typed = entry.typed();
            return rows.titled("case", council, typed.text("title")) != null
                    ? Checked.accepted(council)
                    : entry.about()
                            .then(about -> CasePages.read(typed)
                                    .then(draft -> cases.add(council, about.ref(), draft, typed.day("begun"))))
                            .then(one -> moved(one, typed));
        });
    }

    private Checked<BusinessCase> moved(BusinessCase one, Typed typed) {
        if (!typed.has("life")) {
            return Checked.accepted(one);
        }
        var life = CaseLife.ofCode(typed.text("life"));
        var submitted = cases.move(
                one.ref(),
                rows.version(one.ref()),
                CaseLife.SUBMITTED,
                new Cases.Shown("", typed.day("submitted"), ""));
        return life == CaseLife.SUBMITTED ? submitted : submitted.then(now -> move(now, life, typed));
    }

    private Checked<BusinessCase> move(BusinessCase one, CaseLife life, Typed typed) {
        var shown = new Cases.Shown(typed.text("body"), typed.day("decided"), typed.text("reason"));
        return cases.move(one.ref(), rows.version(one.ref()), life, shown);
    }
}
