package org.goldenthread.publishing.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.publishing.links.Links;
import org.goldenthread.publishing.links.SignedLink.Purpose;
import org.goldenthread.site.Times;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Owed;
import org.goldenthread.site.updates.Sort;

/**
 * Puts a message together from what somebody owes.
 *
 * @param address where the installation answers, without a slash at its end
 */
record Composer(Links links, String address, Clock clock) {
    /** How many of a sort are told one by one. */
    static final int MOST = 15;

    static final Duration OPENS = Duration.ofDays(14);
    static final Duration STOPS = Duration.ofDays(400);

    /**
     * What a message is to tell.
     *
     * @param ahead what is due within so many days is spoken of
     * @param note why it is sent besides; empty where it is the usual one
     */
    record Asking(int ahead, String note) {}

    /** Nothing where nothing is late, waits, or is due within the days, and nobody asks besides. */
    Optional<Digest> compose(Digest.To to, Owed owed, Wish wish, Asking asking) {
        var today = LocalDate.now(clock);
        List<Digest.Part> parts = new ArrayList<>();
        int items = 0;
        int late = 0;
        for (var group : owed.groups()) {
            var told = wish.without().contains(group.sort().code())
                    ? List.<Duty>of()
                    : group.open().stream()
                            .filter(duty -> duty.term().within(today, asking.ahead()))
                            .toList();
            if (!told.isEmpty()) {
                parts.add(part(to, group.sort(), told, today));
                items += told.size();
                late += (int)
                        told.stream().filter(duty -> duty.term().isLate(today)).count();
            }
        }
        return parts.isEmpty() && asking.note().isEmpty()
                ? Optional.empty()
                : Optional.of(digest(to, asking.note(), parts, items, late));
    }

    private Digest digest(Digest.To to, String note, List<Digest.Part> parts, int items, int late) {
        var council = "?council=" + to.council();
        return new Digest(
                to,
                note,
                parts,
                items,
                late,
                address + "/site/updates" + council,
                address + "/publishing/reminders" + council,
                stop(to, ""),
                Times.day(LocalDate.now(clock).plusDays(OPENS.toDays())));
    }

    private Digest.Part part(Digest.To to, Sort sort, List<Duty> told, LocalDate today) {
        var items = told.stream()
                .limit(MOST)
                .map(duty -> item(to, sort, duty, today))
                .toList();
        return new Digest.Part(sort, items, told.size() - items.size(), stop(to, sort.code()));
    }

    private Digest.Item item(Digest.To to, Sort sort, Duty duty, LocalDate today) {
        var what = duty.what();
        var subject = sort.code() + "-" + duty.key();
        return new Digest.Item(
                duty.term().state(today),
                what.title(),
                what.about(),
                duty.term().words(today),
                duty.last(),
                address + "/publishing/update/"
                        + links.token(Purpose.UPDATE, to.account(), to.council(), subject, OPENS));
    }

    private String stop(Digest.To to, String sort) {
        return address + "/publishing/unsubscribe/"
                + links.token(Purpose.UNSUBSCRIBE, to.account(), to.council(), sort, STOPS);
    }
}
