package org.goldenthread.governance.seats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.governance.seats.Proportion.Group;

/**
 * How the seats of the council itself are held from a day on.
 *
 * @param why what made it so, such as "Election" or "By-election in North Ward"
 */
public record Chamber(LocalDate day, String why, List<Group> groups) {
    public Chamber {
        groups = List.copyOf(groups);
    }

    public int members() {
        return groups.stream().mapToInt(Group::members).sum();
    }

    /** Such as "Labour 20, Conservative 12, no group 2". */
    public String words() {
        return groups.stream().map(one -> one.name() + " " + one.members()).collect(Collectors.joining(", "));
    }

    /** The share of a group of all members, such as "43.2%". */
    public String share(Group group) {
        var share = BigDecimal.valueOf(100L * group.members())
                .divide(BigDecimal.valueOf(members()), 1, RoundingMode.HALF_UP);
        return share.toPlainString() + "%";
    }
}
