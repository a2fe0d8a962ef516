package org.goldenthread.delivery.budget;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The sources of funding of a pack: one row for each. */
@Component
class FundingPart implements PackPart {
    private final RegisterRows rows;
    private final Fundings fundings;

    FundingPart(RegisterRows rows, Fundings fundings) {
        this.rows = rows;
        this.fundings = fundings;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("funding.csv");
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(council, file, Set.of("name", "sort", "status", "first-year", "last-year"), entry -> {
            var known = fundings.all(council).stream()
                    .anyMatch(one -> one.name().equals(entry.typed().text("name")));
            return known
                    ? Checked.accepted(council)
                    : FundingPages.read(council, 0, entry.typed()).then(fundings::add);
        });
    }
}
