package org.goldenthread.delivery.equality;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The equality impact assessments of a pack: one row for each; groups are separated by semicolons. */
@Component
class EqualityPart implements PackPart {
    private final RegisterRows rows;
    private final EqualityAssessments assessments;

    EqualityPart(RegisterRows rows, EqualityAssessments assessments) {
        this.rows = rows;
        this.assessments = assessments;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("equality.csv");
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(council, file, Set.of("of", "title"), entry -> {
            var typed = entry.typed();
            return rows.titled("equality", council, typed.text("title")) != null
                    ? Checked.accepted(council)
                    : entry.about()
                            .then(about -> EqualityView.read(ticked(typed))
                                    .then(draft -> assessments.add(council, about.ref(), draft)))
                            .then(one -> moved(one, typed));
        });
    }

    private static Typed ticked(Typed typed) {
        var ticked = typed;
        for (var code : typed.text("groups").split("\\s*;\\s*")) {
            ticked = ticked.with("group-" + code, "yes");
        }
        return ticked;
    }

    /** Goes the way through its life to the state that the row names. */
    private Checked<Assessment> moved(Assessment one, Typed typed) {
        var way =
                switch (typed.text("life")) {
                    case "screening" -> List.of(AssessmentLife.SCREENING);
                    case "full" -> List.of(AssessmentLife.SCREENING, AssessmentLife.FULL);
                    case "complete" -> List.of(AssessmentLife.SCREENING, AssessmentLife.COMPLETE);
                    case "not needed" -> List.of(AssessmentLife.NOT_NEEDED);
                    default -> List.<AssessmentLife>of();
                };
        var now = Checked.accepted(one);
        for (var life : way) {
            var day = typed.day(life == AssessmentLife.SCREENING ? "screened" : "moved");
            now = now.then(at -> assessments.move(at.ref(), rows.version(at.ref()), life, day, typed.text("reason")));
        }
        return now;
    }
}
