package org.goldenthread.benefits.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.benefits.Obstacle;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what lines claim, and to those that claim the same. */
@Component
@Transactional
public class Claims implements Obstacle {
    private static final int LONGEST = 200;
    private final ClaimStore store;
    private final Savings savings;
    private final Things things;

    Claims(ClaimStore store, Savings savings, Things things) {
        this.store = store;
        this.savings = savings;
        this.things = things;
    }

    /** What somebody writes down; the sort as its code. */
    public record Draft(
            String sort,
            String what,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {}

    /** A line claims something. */
    public Checked<Claim> add(String ref, Draft draft) {
        var problems = new ArrayList<Problem>();
        var sort = Claim.Sort.found(draft.sort());
        if (sort.isEmpty()) {
            problems.add(new Problem("sort", "Choose what is claimed"));
        }
        if (draft.what().isBlank() || draft.what().strip().length() > LONGEST) {
            problems.add(new Problem("what", "Enter which one, up to 200 characters"));
        }
        var starts = draft.starts();
        if (starts == null) {
            problems.add(new Problem("starts", "Enter the first day of the claim"));
        } else if (draft.ends() != null && draft.ends().isBefore(starts)) {
            problems.add(new Problem("ends", "The last day lies before the first"));
        }
        if (!problems.isEmpty() || starts == null) {
            return Checked.refused(problems);
        }
        var claim = new Claim(0, ref, sort.orElseThrow(), draft.what().strip(), starts, draft.ends());
        if (of(ref).stream()
                .anyMatch(one -> one.sort() == claim.sort() && one.key().equals(claim.key()) && meets(one, claim))) {
            return Checked.refused("what", "This line claims it for that time already");
        }
        store.insert(claim, things.get(ref).council());
        things.touch(ref, things.get(ref).version());
        return Checked.accepted(claim);
    }

    private static boolean meets(Claim one, Claim other) {
        return new Claim(0, "", one.sort(), one.what(), one.starts(), one.ends())
                .with(other)
                .isPresent();
    }

    /** A line no longer claims something; the trail keeps that it did. */
    public void drop(String ref, long claim) {
        if (store.delete(ref, claim) == 0) {
            throw new NotAllowed("You may read " + ref + " but not change what it claims");
        }
        things.touch(ref, things.get(ref).version());
    }

    @Transactional(readOnly = true)
    public List<Claim> of(String ref) {
        return store.of(ref);
    }

    /** Every two lines of a council that claim the same, those that are not told apart first. */
    @Transactional(readOnly = true)
    public List<Overlap> overlaps(String council) {
        return overlaps(store.pairs(council, null));
    }

    /** The same for one line. */
    @Transactional(readOnly = true)
    public List<Overlap> overlaps(Saving saving) {
        return overlaps(store.pairs(saving.council(), saving.ref()));
    }

    private List<Overlap> overlaps(List<ClaimStore.Pair> pairs) {
        var lines = new HashMap<String, Saving>();
        savings.all(pairs.stream()
                        .flatMap(
                                pair -> Stream.of(pair.one().ref(), pair.other().ref()))
                        .distinct()
                        .toList())
                .forEach(one -> lines.put(one.ref(), one));
        return pairs.stream().flatMap(pair -> overlap(pair, lines)).toList();
    }

    private static Stream<Overlap> overlap(ClaimStore.Pair pair, HashMap<String, Saving> lines) {
        var one = lines.get(pair.one().ref());
        var other = lines.get(pair.other().ref());
        return one == null || other == null
                ? Stream.of()
                : pair.one().with(pair.other()).stream()
                        .map(days -> new Overlap(one, other, pair.one(), days, pair.settled()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Problem> against(Saving saving) {
        return overlaps(saving).stream()
                .filter(Overlap::open)
                .map(overlap -> Problem.of("%s and %s both claim %s: settle first which of them counts it"
                        .formatted(overlap.one().ref(), overlap.other().ref(), overlap.what())))
                .toList();
    }
}
