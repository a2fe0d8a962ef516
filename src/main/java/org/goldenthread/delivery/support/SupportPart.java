package org.goldenthread.delivery.support;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.delivery.packs.RegisterRows.Entry;
import org.goldenthread.delivery.support.Support.Typing;
import org.goldenthread.delivery.support.SupportStore.At;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The support demand of a pack: days by service and month; without an undertaking, what the service can give. */
@Component
class SupportPart implements PackPart {
    private final RegisterRows rows;
    private final Support support;

    SupportPart(RegisterRows rows, Support support) {
        this.rows = rows;
        this.support = support;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("support.csv");
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(council, file, Set.of("service", "day", "days"), entry -> enter(council, entry));
    }

    private Checked<?> enter(String council, Entry entry) {
        var day = entry.typed().day("day");
        if (day == null) {
            return Checked.refused("day", "Name a day of the month");
        }
        return support.addService(council, entry.typed().text("service")).then(name -> {
            var service = support.services(council).stream()
                    .filter(one -> one.name().equals(name.strip()))
                    .findFirst()
                    .orElseThrow();
            var at = new At(service.id(), YearMonth.from(day));
            var cell = List.of(new Typing(at, "days", entry.typed().text("days"), null));
            var of = entry.of();
            return of == null
                    ? support.give(council, cell)
                    : support.want(of, cell).then(saved -> Checked.accepted(council));
        });
    }
}
