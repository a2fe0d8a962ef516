package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A council whose measures have posts that own, enter and sign them off, and people in those posts. */
public abstract class OwnersOfMeasures extends MeasuresOfACouncil {
    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Organisation organisation;

    @Autowired
    protected Posts posts;

    @Autowired
    protected Due due;

    @Autowired
    protected Entries entries;

    protected String unit(String name) {
        return does(() -> Fixtures.got(organisation.open(
                        council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named(name), null, null))))
                .ref();
    }

    protected String post(String name) {
        var unit = unit("Service of " + name);
        return does(() -> Fixtures.got(posts.open(council, new Post.Opening(Unit.Words.named(name), unit, null))))
                .ref();
    }

    /** Somebody with the role of an owner who holds these posts. */
    protected Account holderOf(String... held) {
        var person = fixtures.person(council, Role.OWNER);
        for (var post : held) {
            fixtures.installation(() -> {
                accounts.holdPost(person.id(), council, post);
                return person;
            });
        }
        return person;
    }

    protected Visitor visitor(Account account, String... held) {
        var standings = fixtures.as(account, () -> accounts.standings(account.id()));
        return new Visitor(account, standings.getFirst(), standings, java.util.Set.of(held));
    }

    protected String owned(String code, @Nullable String owner, Measure.People people, Sheet sheet) {
        var draft = Measures.Draft.of(code, "What " + code + " counts").ownedBy(owner);
        var full = new Measures.Draft(draft.title(), code, owner, null, people, List.of(), draft.publication());
        return does(() -> Fixtures.got(measures.add(council, full, sheet)));
    }

    protected String owned(String code, @Nullable String owner) {
        return owned(code, owner, Measure.People.OWNER, quarterly(Polarity.HIGH));
    }

    protected Measure got(String ref) {
        return does(() -> measures.get(ref));
    }

    /** The earliest open slot of a measure. */
    protected Slot open(String ref) {
        return does(() -> due.of(council)).stream()
                .filter(slot -> slot.measure().ref().equals(ref))
                .min(java.util.Comparator.comparing(Slot::period))
                .orElseThrow();
    }

    protected <T> T as(Account account, Supplier<T> work) {
        return fixtures.as(account, work);
    }

    protected static Given given(String value) {
        return Given.of(new BigDecimal(value));
    }

    /** The quarter of a financial year so many quarters before the one that runs. */
    protected static org.goldenthread.vocabulary.Period ago(int quarters) {
        var today = LocalDate.now();
        int month = (today.getMonthValue() - 1) / 3 * 3 + 1;
        return org.goldenthread.vocabulary.Period.ofMonths(LocalDate.of(today.getYear(), month, 1), 3)
                .shift(-quarters);
    }
}
