package org.goldenthread.benefits.profiles;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.benefits.profiles.Benefit.Profile;
import org.goldenthread.benefits.profiles.Benefit.Year;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to benefits: their profiles, the work that makes them possible, what was expected and what came true. */
@Component
@Transactional
public class Benefits {
    public static final String KIND = "benefit";
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");
    private final BenefitStore store;
    private final Things things;
    private final Posts posts;
    private final Clock clock;

    Benefits(BenefitStore store, Things things, Posts posts, Clock clock) {
        this.store = store;
        this.things = things;
        this.posts = posts;
        this.clock = clock;
    }

    @Bean
    static Kind benefitKind() {
        return new Kind(KIND, "B", "Benefit", "Benefits", "/benefits/profiles", 7);
    }

    /**
     * What somebody writes down of a benefit.
     *
     * @param words what it is and which activities it needs
     * @param owner the post that answers for it; not the one that manages the work
     * @param due when it is looked back on
     */
    public record Draft(
            String title,
            String words,
            @Nullable String owner,
            Profile profile,
            List<Share> shares,
            @Nullable LocalDate due) {}

    public Checked<Benefit> add(String council, Draft draft) {
        var problems = problems(council, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var ref = things.add(KIND, council, card(draft, Thing.Card.of("-", "")), new State("expected", Tone.NONE))
                .ref();
        store.insert(ref, council, draft.profile(), draft.due());
        store.setShares(ref, council, draft.shares());
        ties(ref, List.of(), draft);
        return Checked.accepted(settled(ref));
    }

    /** Writes a benefit anew; the version is the one that the writer had before their eyes. */
    public Checked<Benefit> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = problems(before.council(), draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(draft, before.thing().card()));
        store.update(ref, draft.profile(), draft.due());
        store.setShares(ref, before.council(), draft.shares());
        ties(ref, before.shares(), draft);
        return Checked.accepted(settled(ref));
    }

    private Thing.Card card(Draft draft, Thing.Card before) {
        return posts.owned(before, draft.owner())
                .withTitle(draft.title().strip(), draft.words())
                .dated(before.starts(), draft.due(), before.ended());
    }

    /** Work brings it, each with its share. */
    private void ties(String ref, List<Share> before, Draft draft) {
        var gone = new HashSet<>(before);
        draft.shares().forEach(gone::remove);
        things.ties(List.of(ref)).stream()
                .filter(tie -> tie.lower().equals(ref)
                        && tie.kind() == TieKind.BROUGHT
                        && gone.stream().anyMatch(share -> share.enabler().equals(tie.upper())))
                .forEach(tie -> things.cut(tie.id()));
        draft.shares().forEach(share -> things.tie(share.enabler(), ref, TieKind.BROUGHT, "", share.words()));
    }

    private List<Problem> problems(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter what gets better, up to 300 characters"));
        }
        if (draft.profile().unit().length() > 40) {
            problems.add(new Problem("unit", "Up to 40 characters"));
        }
        if (draft.words().length() > 4000
                || draft.profile().disbenefits().length() > 4000
                || draft.profile().evidence().length() > 4000) {
            problems.add(Problem.of("Texts have up to 4,000 characters"));
        }
        if (tooLarge(draft.profile().baseline())) {
            problems.add(new Problem("baseline", "This figure is too large"));
        }
        if (!inCouncil(council, draft.owner())) {
            problems.add(new Problem("owner", "There is no such post in this council"));
        }
        if (!inCouncil(council, draft.profile().measure())) {
            problems.add(new Problem("measure", "There is no such measure in this council"));
        }
        if (!draft.shares().stream().allMatch(share -> inCouncil(council, share.enabler()))) {
            problems.add(new Problem("shares", "Some of this work is not in this council"));
        }
        if (Share.whole(draft.shares()) instanceof Checked.Refused<List<Share>> no) {
            problems.addAll(no.problems());
        }
        return problems;
    }

    private static boolean tooLarge(@Nullable BigDecimal figure) {
        return figure != null
                && (figure.abs().compareTo(MOST) >= 0
                        || figure.stripTrailingZeros().scale() > 4);
    }

    private boolean inCouncil(String council, @Nullable String ref) {
        return ref == null
                || things.find(ref).filter(one -> one.council().equals(council)).isPresent();
    }

    /**
     * Records what is expected of a year and what came true; what was known before is kept.
     *
     * @param years each with the number of what the writer had before their eyes
     */
    public Checked<Benefit> record(String ref, List<Year> years, String why) {
        var before = get(ref);
        var problems = new ArrayList<Problem>();
        for (var year : years) {
            var known = known(before, year.year());
            if (known.id() != year.id()) {
                problems.add(Problem.of("Somebody else has changed " + year.words() + " in the meantime"));
            } else if (tooLarge(year.expected()) || tooLarge(year.actual())) {
                problems.add(new Problem("expected-" + year.year(), "Figures have up to 15 digits and 4 decimals"));
            } else if (known.id() != 0 && !same(known, year) && why.isBlank()) {
                problems.add(new Problem("why", "Say in a few words why the figures are other ones now"));
            }
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems.stream().distinct().toList());
        }
        things.touch(ref, before.thing().version());
        years.stream().filter(year -> !same(known(before, year.year()), year)).forEach(year -> {
            if (year.id() != 0 && store.end(year.id()) == 0) {
                throw new NotAllowed("You may read " + ref + " but not change it");
            }
            store.insertYear(ref, before.council(), year, why.strip());
        });
        return Checked.accepted(settled(ref));
    }

    private static Year known(Benefit benefit, int year) {
        return benefit.years().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(new Year(0, year, null, null));
    }

    private static boolean same(Year one, Year other) {
        return same(one.expected(), other.expected()) && same(one.actual(), other.actual());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** The look back: what came of it in the end. */
    public Checked<Benefit> review(String ref, @Nullable LocalDate done, String result) {
        if (done == null || done.isAfter(LocalDate.now(clock))) {
            return Checked.refused("done", "Enter the day of the review, today or before");
        }
        if (result.isBlank() || result.length() > 4000) {
            return Checked.refused("result", "Say what came of it, up to 4,000 characters");
        }
        things.touch(ref, get(ref).thing().version());
        store.review(ref, done, result.strip());
        return Checked.accepted(settled(ref));
    }

    private Benefit settled(String ref) {
        things.setState(ref, get(ref).state(LocalDate.now(clock)));
        return get(ref);
    }

    /** The benefit with a reference. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Benefit get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Benefit> find(String ref) {
        return whole(store.all(List.of(ref))).stream().findFirst();
    }

    /** Every benefit of a council, by category. */
    @Transactional(readOnly = true)
    public List<Benefit> of(String council) {
        return whole(store.of(council));
    }

    /** Every benefit of a category in a council. */
    @Transactional(readOnly = true)
    public List<Benefit> of(String council, Category category) {
        return whole(store.of(council, category));
    }

    /** One page of a list. @param total how many there are on all pages together */
    public record Page(List<Benefit> rows, @Nullable String next, long total) {}

    @Transactional(readOnly = true)
    public Page page(BenefitFilter filter, BenefitFilter.Turn turn) {
        var found = new ArrayList<>(store.page(filter, turn));
        boolean more = found.size() > turn.size();
        if (more) {
            found.removeLast();
        }
        return new Page(whole(found), more ? found.getLast().ref() : null, store.count(filter));
    }

    /** The states that benefits of a council are in. */
    @Transactional(readOnly = true)
    public List<String> states(String council) {
        return things.states(KIND, council);
    }

    /** What a piece of work makes possible, alone or with other work. */
    @Transactional(readOnly = true)
    public List<Benefit> enabledBy(String enabler) {
        return whole(store.all(store.enabledBy(enabler)));
    }

    private List<Benefit> whole(Collection<BenefitStore.Kept> kept) {
        var refs = kept.stream().map(BenefitStore.Kept::ref).toList();
        var cards = things.cards(refs);
        var shares = store.shares(refs);
        var years = store.years(refs);
        return kept.stream()
                .filter(one -> cards.containsKey(one.ref()))
                .map(one -> new Benefit(
                        java.util.Objects.requireNonNull(cards.get(one.ref())),
                        one.profile(),
                        one.review(),
                        shares.getOrDefault(one.ref(), List.of()),
                        years.getOrDefault(one.ref(), List.of())))
                .toList();
    }
}
