package org.goldenthread.organisation.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where nobody is accountable: units without posts, posts without people, things whose owner has gone. */
@Component
class OrganisationLooseEnds implements LooseEndCheck {
    /** A post may stand empty this long while it is being filled. */
    static final int DAYS_TO_FILL = 30;

    private final LooseEndStore store;
    private final Kinds kinds;
    private final Clock clock;

    OrganisationLooseEnds(LooseEndStore store, Kinds kinds, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var look = new LooseEndStore.Look(council, among, most, LocalDate.now(clock));
        return Stream.of(
                        store.servicesWithoutOwners(look).stream().map(OrganisationLooseEnds::noOwner),
                        store.unitsWithoutPosts(look).stream().map(OrganisationLooseEnds::noPost),
                        store.vacantPosts(look, DAYS_TO_FILL).stream().map(OrganisationLooseEnds::vacant),
                        store.ownedByClosedPosts(look).stream().map(this::ownerGone),
                        store.inClosedUnits(look).stream().map(this::unitGone))
                .flatMap(ends -> ends)
                .toList();
    }

    private static LooseEnd noOwner(LooseEndStore.Found found) {
        return new LooseEnd(
                found.ref(),
                "service-without-owner",
                "Service without owner",
                "No post leads " + found.title(),
                "Choose the post that answers for the service",
                "/organisation/units/" + found.ref() + "/edit");
    }

    private static LooseEnd noPost(LooseEndStore.Found found) {
        return new LooseEnd(
                found.ref(),
                "unit-without-post",
                "No posts",
                "No post belongs to " + found.title(),
                "Create the post that leads it, or close the unit",
                "/organisation/posts/new?unit=" + found.ref());
    }

    private static LooseEnd vacant(LooseEndStore.Found found) {
        var since = found.since();
        return new LooseEnd(
                found.ref(),
                "post-vacant",
                "Vacant",
                "Nobody has held the post " + found.title() + (since == null ? "" : " since " + Reasons.say(since)),
                "Appoint somebody, if only to act, or close the post",
                "/organisation/posts/" + found.ref() + "/appoint");
    }

    private LooseEnd ownerGone(LooseEndStore.Found found) {
        var since = found.since();
        return new LooseEnd(
                found.ref(),
                "owner-post-closed",
                "Owner gone",
                found.title() + " is owned by the post " + found.other() + ", which closed"
                        + (since == null ? "" : " on " + Reasons.say(since)),
                "Give it to another post",
                href(found.ref()));
    }

    private LooseEnd unitGone(LooseEndStore.Found found) {
        var since = found.since();
        return new LooseEnd(
                found.ref(),
                "unit-closed",
                "Unit gone",
                found.title() + " belongs to " + found.other() + ", which closed"
                        + (since == null ? "" : " on " + Reasons.say(since)),
                "Give it to another unit",
                href(found.ref()));
    }

    private String href(String ref) {
        return kinds.all().stream()
                .filter(kind -> ref.startsWith(kind.prefix() + "-"))
                .findFirst()
                .map(kind -> kind.href(ref))
                .orElse("/thread/" + ref);
    }
}
