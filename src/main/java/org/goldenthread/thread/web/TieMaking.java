package org.goldenthread.thread.web;

import java.util.Locale;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Checks a tie that somebody typed in, and makes it. */
@Component
class TieMaking {
    private static final int LONGEST_DETAIL = 120;
    private final Things things;
    private final Kinds kinds;

    TieMaking(Things things, Kinds kinds) {
        this.things = things;
        this.kinds = kinds;
    }

    /** The sentence that tells what was tied, or what is wrong. */
    Checked<String> make(Thing thing, TieForm typed) {
        var chosen = TieChoices.chosen(typed.kind());
        if (chosen.isEmpty()) {
            return Checked.refused("kind", "Choose how they are tied");
        }
        var ref = typed.other().strip().toUpperCase(Locale.ROOT);
        var other = things.find(ref);
        if (other.isEmpty() || !other.get().council().equals(thing.council())) {
            return Checked.refused(
                    "other",
                    ref.isEmpty()
                            ? "Enter the reference of the other thing, such as F-17"
                            : "There is no " + ref + " in this council's record; look it up with the search box");
        }
        if (ref.equals(thing.ref())) {
            return Checked.refused("other", "A thing cannot be tied to itself");
        }
        if (typed.detail().strip().length() > LONGEST_DETAIL) {
            return Checked.refused("detail", "Say where in at most " + LONGEST_DETAIL + " characters");
        }
        return chosen.get().down()
                ? tie(thing, other.get(), chosen.get().kind(), typed)
                : tie(other.get(), thing, chosen.get().kind(), typed);
    }

    private Checked<String> tie(Thing upper, Thing lower, TieKind kind, TieForm typed) {
        var above = kinds.of(upper.kind());
        var below = kinds.of(lower.kind());
        if (!TieChoices.fits(kind, above.column(), below.column())) {
            return Checked.refused(
                    "kind",
                    "%s and %s are not tied like that: no %s %s a %s"
                            .formatted(
                                    upper.ref(),
                                    lower.ref(),
                                    above.noun().toLowerCase(Locale.UK),
                                    kind.downwards(),
                                    below.noun().toLowerCase(Locale.UK)));
        }
        var role = typed.role().equals("primary") || typed.role().equals("secondary") ? typed.role() : "";
        things.tie(upper.ref(), lower.ref(), kind, role, typed.detail().strip());
        return Checked.accepted(upper.ref() + " " + kind.downwards() + " " + lower.ref());
    }
}
