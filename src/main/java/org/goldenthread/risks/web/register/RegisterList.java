package org.goldenthread.risks.web.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterStanding;
import org.goldenthread.risks.register.RegisterStandings;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Component;

/** The list of registers, each with its risks and those below it as one figure. */
@Component
class RegisterList {
    private final RegisterStandings standings;
    private final Matrices matrices;

    RegisterList(RegisterStandings standings, Matrices matrices) {
        this.standings = standings;
        this.matrices = matrices;
    }

    /** A register with how it stands. */
    record Row(Register register, RegisterStanding standing, String upper, String matrix) {}

    Listing<Row> of(String council, ListRequest request) {
        var found = standings.of(council);
        var names = found.keySet().stream().collect(Collectors.toMap(Register::id, Register::name));
        Map<Long, String> editions = matrices.all(council).stream()
                .collect(Collectors.toMap(Matrix::id, one -> one.edition().words()));
        var rows = found.entrySet().stream()
                .map(one -> new Row(
                        one.getKey(),
                        one.getValue(),
                        one.getKey().upper() == null
                                ? ""
                                : names.getOrDefault(
                                        Objects.requireNonNull(one.getKey().upper()), ""),
                        editions.getOrDefault(one.getKey().matrix(), "")))
                .toList();
        return new Listing<>(
                request,
                "registers",
                columns(),
                rows,
                List.of(),
                rows.size(),
                null,
                "No register has been opened yet.");
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.of(
                        "register",
                        "Register",
                        row -> Cell.link(
                                row.register().name(),
                                "/risks/registers/" + row.register().id(),
                                row.register().level().words() + (row.register().closed() == null ? "" : ", closed"))),
                Column.of(
                        "body",
                        "Body",
                        row -> Cell.text(row.register().cadence().body())),
                Column.of(
                        "review",
                        "Reviewed",
                        row -> Cell.text(row.register().cadence().words())),
                Column.of("own", "Risks", row -> Cell.number(row.standing().own())),
                Column.of("below", "Below it", row -> Cell.number(row.standing().below())),
                Column.of("score", "All together", row -> Cell.text(score(row))),
                Column.of("upper", "Escalates to", row -> Cell.text(row.upper())),
                Column.of("matrix", "Matrix", row -> Cell.text(row.matrix())));
    }

    /** Such as "16, highest of 7; 2 not counted". */
    static String score(Row row) {
        var standing = row.standing();
        var others = standing.others() == 0 ? "" : "; " + standing.others() + " not counted";
        return standing.score() == null
                ? (standing.others() == 0 ? "" : "nothing judged" + others)
                : standing.score().toPlainString() + ", "
                        + row.register().rules().aggregate().of(standing.of()) + others;
    }
}
