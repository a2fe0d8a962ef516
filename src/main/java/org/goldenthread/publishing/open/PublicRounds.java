package org.goldenthread.publishing.open;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the public pages still have to learn from the record. */
@Component
@Transactional
public class PublicRounds {
    private final Publications publications;
    private final EditionStore store;
    private final Clock clock;

    PublicRounds(Publications publications, EditionStore store, Clock clock) {
        this.publications = publications;
        this.store = store;
        this.clock = clock;
    }

    /** Which of the things that are public read otherwise in the record by now, or are held back now. */
    @Transactional(readOnly = true)
    public List<Candidate> moved(String council) {
        var now = clock.instant();
        var open = publications.candidates(council).stream()
                .filter(one -> one.standing(now) == Candidate.Standing.PUBLIC)
                .toList();
        var previews =
                publications.previews(council, open.stream().map(Candidate::ref).toList());
        return open.stream()
                .filter(one -> {
                    var preview = previews.get(one.ref());
                    var latest = one.latest();
                    return preview == null || latest == null || !preview.mark().equals(latest.mark());
                })
                .toList();
    }

    /**
     * Lets the public pages of a council follow the record: what may no longer be public goes, also before an election;
     * newly approved figures come where they were wished for, but not before an election.
     *
     * @return how many things changed
     */
    public int follow(String council) {
        var moved = moved(council);
        int changed = 0;
        for (var one : moved) {
            if (one.offer().isHeld()) {
                publications.withdraw(List.of(one.ref()), gone(one));
                changed++;
            }
        }
        var follow = moved.stream()
                .filter(one -> !one.offer().isHeld() && one.offer().signed())
                .filter(one -> one.latest() != null && one.latest().follows())
                .map(Candidate::ref)
                .toList();
        if (!follow.isEmpty()
                && publications.publish(council, follow, Publications.Wish.NOW)
                        instanceof Checked.Accepted<Integer>(Integer made)) {
            changed += made;
        }
        return changed;
    }

    /** Takes off at once those of these things of which the record says by now that they may not be public. */
    void check(Collection<String> refs) {
        for (var ref : store.open(refs)) {
            publications
                    .find(ref)
                    .filter(one -> one.offer().isHeld())
                    .ifPresent(one -> publications.withdraw(List.of(ref), gone(one)));
        }
    }

    /** Why it goes, cut where it would be too long to be kept: a reason too long must not keep it public. */
    private static String gone(Candidate one) {
        var why = "It may no longer be public: " + one.offer().held();
        return why.length() <= Publications.LONGEST_REASON
                ? why
                : why.substring(0, Publications.LONGEST_REASON - 1) + "…";
    }

    /** Councils with something that is public or embargoed. */
    @Transactional(readOnly = true)
    public List<String> councils() {
        return store.councilsThatFollow();
    }
}
