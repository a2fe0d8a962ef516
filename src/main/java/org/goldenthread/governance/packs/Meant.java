package org.goldenthread.governance.packs;

import java.util.List;
import java.util.Optional;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a pack means by the names it uses; what the record does not hold is left out. */
@Component("governanceMeant")
class Meant {
    private final Bodies bodies;
    private final Named named;
    private final Things things;

    Meant(Bodies bodies, Named named, Things things) {
        this.bodies = bodies;
        this.named = named;
        this.things = things;
    }

    @Nullable
    String body(String council, String name) {
        return name.isEmpty()
                ? null
                : bodies.named(council, name).map(Body::ref).orElse(null);
    }

    @Nullable
    String post(String council, String name) {
        return name.isEmpty() ? null : named.post(council, name).map(Thing::ref).orElse(null);
    }

    /** Such as "project: Repairs contract". */
    Optional<String> thing(String council, String words) {
        var parts = words.split("\\s*:\\s*", 2);
        var key = Wording.key(parts[parts.length - 1]);
        return things.all(parts[0], council).stream()
                .filter(thing -> Wording.key(thing.title()).equals(key))
                .map(Thing::ref)
                .findFirst();
    }

    static @Nullable Money money(String words) {
        return !words.isEmpty() && Money.read(words) instanceof Checked.Accepted<Money>(Money amount) ? amount : null;
    }

    /** The value that was accepted; of a refusal the reasons are kept. */
    static <T> Optional<T> kept(Checked<T> checked, String what, List<Problem> problems) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> Optional.of(value);
            case Checked.Refused<T> refused -> {
                refused.problems().forEach(one -> problems.add(new Problem(what, one.toString())));
                yield Optional.empty();
            }
        };
    }
}
