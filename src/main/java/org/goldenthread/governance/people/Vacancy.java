package org.goldenthread.governance.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.governance.seats.Seating;

/**
 * Seats of a body that nobody holds.
 *
 * @param group the political group or partner whose seats they are; empty where the seats belong to none
 * @param seats how many, from 1
 */
public record Vacancy(String group, int seats) {

    /** Such as "1 seat of Labour is vacant". */
    public String words() {
        return seats
                + (seats == 1 ? " seat" : " seats")
                + (group.isEmpty() ? "" : " of " + group)
                + (seats == 1 ? " is vacant" : " are vacant");
    }

    /**
     * What is vacant.
     *
     * @param sitting those who sit there on the day in question
     */
    public static List<Vacancy> of(Seating seating, List<Appointment> sitting) {
        var seated = sitting.stream().filter(one -> one.capacity().seated()).toList();
        var found = new ArrayList<Vacancy>();
        if (seating.shares().isEmpty()) {
            add(found, "", seating.seats() - seated.size());
            return found;
        }
        for (var share : seating.shares()) {
            add(found, share.name(), share.seats() - count(seated, of(share)));
        }
        Predicate<Appointment> none =
                one -> seating.shares().stream().noneMatch(share -> of(share).test(one));
        add(found, "", seating.unshared() - count(seated, none));
        return found;
    }

    private static Predicate<Appointment> of(Share share) {
        return one -> share.name().equalsIgnoreCase(one.group().strip());
    }

    private static int count(List<Appointment> seated, Predicate<Appointment> wanted) {
        return (int) seated.stream().filter(wanted).count();
    }

    private static void add(List<Vacancy> to, String group, int seats) {
        if (seats > 0) {
            to.add(new Vacancy(group, seats));
        }
    }
}
