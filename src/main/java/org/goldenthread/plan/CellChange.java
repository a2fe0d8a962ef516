package org.goldenthread.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Remits.Transfer;
import org.goldenthread.plan.Remits.Why;

/**
 * Another answer in one cell of the matrix.
 *
 * @param row the priority
 * @param column the workstream
 * @param was the answer that the writer had before their eyes
 */
public record CellChange(String row, String column, Mark was, Mark now) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]+-\\d+)\\.([A-Z]+-\\d+)\\.(\\w*)\\.(\\w*)");

    /** As forms send it: "P-3.W-1.primary.secondary", nothing between the dots for none. */
    public static Optional<CellChange> read(String written) {
        var matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new CellChange(
                        matcher.group(1),
                        matcher.group(2),
                        Mark.ofRole(matcher.group(3)),
                        Mark.ofRole(matcher.group(4))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join(".", row, column, was.role(), now.role());
    }

    public boolean changes() {
        return was != now;
    }

    /**
     * The record of these changes to one priority: what one workstream gave up and another took over in the same role
     * is one transfer; every other change is one of its own. Each old answer can be read from it.
     */
    static List<Transfer> transfers(List<CellChange> changes, Why why) {
        var open = new ArrayList<>(changes.stream().filter(CellChange::changes).toList());
        var transfers = new ArrayList<Transfer>();
        for (var given : changes) {
            var taken = given.isGivenUp()
                    ? open.stream().filter(given::isTakenOverBy).findFirst()
                    : Optional.<CellChange>empty();
            if (taken.isPresent()) {
                open.remove(given);
                open.remove(taken.get());
                transfers.add(transfer(given.row, given, taken.get(), why));
            }
        }
        open.forEach(change -> transfers.add(transfer(change.row, change, change, why)));
        return transfers;
    }

    private boolean isGivenUp() {
        return was != Mark.NONE && now == Mark.NONE;
    }

    private boolean isTakenOverBy(CellChange other) {
        return other.was == Mark.NONE && other.now == was;
    }

    private static Transfer transfer(String priority, CellChange from, CellChange to, Why why) {
        return new Transfer(
                0,
                priority,
                "",
                from.was == Mark.NONE ? null : from.column,
                from.was,
                to.now == Mark.NONE ? null : to.column,
                to.now,
                why);
    }
}
