package org.goldenthread.delivery.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.goldenthread.delivery.packs.Reading.Unreadable;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** What a pack says is being done: one row for each portfolio, programme, strand, project, action and milestone. */
@Component
class DeliveryPart implements PackPart {
    private final UndertakingRows undertakings;
    private final ActionRows actions;

    DeliveryPart(UndertakingRows undertakings, ActionRows actions) {
        this.undertakings = undertakings;
        this.actions = actions;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("delivery.csv");
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return Sheet.read(file, Set.of("level", "title")).then(sheet -> {
            var problems = new ArrayList<Problem>();
            for (var row : sheet.rows()) {
                try {
                    load(council, row);
                } catch (Unreadable odd) {
                    problems.add(odd.problem());
                }
            }
            return problems.isEmpty()
                    ? Checked.accepted(sheet.rows().size() + " programmes, projects and actions")
                    : Checked.refused(problems);
        });
    }

    private void load(String council, Row row) {
        switch (row.get("level")) {
            case "action", "milestone" -> actions.load(council, row);
            default -> undertakings.load(council, row);
        }
    }
}
