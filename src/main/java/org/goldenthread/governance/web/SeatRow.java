package org.goldenthread.governance.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.seats.Proportion;
import org.goldenthread.governance.seats.Seating;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one political group or partner on a body.
 *
 * @param due what the group is entitled to; absent where that is not asked
 * @param held how many of them somebody holds
 */
public record SeatRow(String group, int seats, @Nullable Integer due, int held) {

    /** One row for each group that has seats or is entitled to some. */
    static List<SeatRow> of(Seating seating, @Nullable Proportion due, List<Appointment> sitting) {
        var rows = new ArrayList<SeatRow>();
        boolean asked = seating.rule() == Seating.Rule.PROPORTIONATE && due != null;
        for (var share : seating.shares()) {
            rows.add(new SeatRow(
                    share.name(),
                    share.seats(),
                    asked && due != null ? due.of(share.name()) : null,
                    held(share.name(), sitting)));
        }
        if (asked && due != null) {
            for (var one : due.shares()) {
                var name = one.group().name();
                if (one.seats() > 0
                        && rows.stream().noneMatch(row -> row.group().equalsIgnoreCase(name))) {
                    rows.add(new SeatRow(name, 0, one.seats(), held(name, sitting)));
                }
            }
        }
        return rows;
    }

    private static int held(String group, List<Appointment> sitting) {
        return (int) sitting.stream()
                .filter(one -> one.capacity().seated() && one.group().strip().equalsIgnoreCase(group.strip()))
                .count();
    }

    /** Such as "as entitled", "1 too many", "2 too few"; empty where that is not asked. */
    public String compared() {
        if (due == null) {
            return "";
        }
        int over = seats - due;
        return over == 0 ? "as entitled" : over > 0 ? over + " too many" : -over + " too few";
    }
}
