package org.goldenthread.delivery.issues;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The issues of a pack: one row for each, with what became of it and the action that puts it right. */
@Component
class IssuePart implements PackPart {
    private final RegisterRows rows;
    private final Issues issues;
    private final IssueForms forms;

    IssuePart(RegisterRows rows, Issues issues, IssueForms forms) {
        this.rows = rows;
        this.issues = issues;
        this.forms = forms;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("issues.csv");
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(council, file, Set.of("of", "title", "severity", "raised"), entry -> {
            var typed = entry.typed();
            return rows.titled("issue", council, typed.text("title")) != null
                    ? Checked.accepted(council)
                    : entry.about()
                            .then(about -> forms.read(typed, about.ref()))
                            .then(draft -> issues.add(council, draft))
                            .then(issue -> remedied(council, issue, typed))
                            .then(issue -> moved(issue, typed));
        });
    }

    private Checked<Issue> remedied(String council, Issue issue, Typed typed) {
        return typed.has("action")
                ? issues.remedy(issue.ref(), rows.action(council, typed.text("action")))
                : Checked.accepted(issue);
    }

    private Checked<Issue> moved(Issue issue, Typed typed) {
        return typed.has("life")
                ? issues.move(
                        issue.ref(),
                        rows.version(issue.ref()),
                        IssueLife.ofCode(typed.text("life")),
                        typed.day("moved"),
                        typed.text("reason"))
                : Checked.accepted(issue);
    }
}
