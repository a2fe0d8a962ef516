package org.goldenthread.delivery.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What may be entered about undertakings, and in whose name: by the office anything, by an owner what concerns an
 * undertaking of theirs or what is part of it, in the name of a post they hold. Row security holds the same rule.
 */
@Component
public class Raising {
    private final Undertakings undertakings;
    private final Posts posts;

    Raising(Undertakings undertakings, Posts posts) {
        this.undertakings = undertakings;
        this.posts = posts;
    }

    /** The undertakings that the visitor may enter something about; the first choice is none, in these words. */
    public List<Choice> about(Visitor visitor, String none) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", none));
        var theirs = new HashSet<String>();
        for (var level : Level.values()) {
            for (var one : undertakings.ofLevel(visitor.council(), level)) {
                if (visitor.mayChange(one.owner()) || theirs.contains(one.parent())) {
                    theirs.add(one.ref());
                    choices.add(new Choice(one.ref(), level.noun() + ": " + one.title()));
                }
            }
        }
        return choices;
    }

    /** Whether the visitor may enter something about an undertaking. */
    public boolean about(Undertaking one, Visitor visitor) {
        return visitor.mayChange(one.owner())
                || undertakings.above(one.ref()).stream().anyMatch(above -> visitor.mayChange(above.owner()));
    }

    /** The posts in whose name the visitor may enter something: who answers for what, the office decides. */
    public List<Choice> posts(Visitor visitor, @Nullable String chosen) {
        var all = posts.choices(visitor.council(), chosen);
        return visitor.may(Act.EDIT)
                ? all
                : all.stream()
                        .filter(one -> visitor.posts().contains(one.value())
                                || one.value().equals(chosen == null ? "" : chosen))
                        .filter(one -> !one.value().isEmpty() || visitor.posts().isEmpty())
                        .toList();
    }

    /**
     * What was typed, where the visitor may enter it.
     *
     * @param field the box that says what it is about
     */
    public Checked<Typed> allowed(Visitor visitor, Typed typed, String field) {
        if (visitor.may(Act.EDIT)) {
            return Checked.accepted(typed);
        }
        var problems = new ArrayList<Problem>();
        if (undertakings
                .find(typed.text(field))
                .filter(one -> about(one, visitor))
                .isEmpty()) {
            problems.add(new Problem(field, "Choose something that a post of yours answers for"));
        }
        if (!visitor.posts().contains(typed.text("owner"))) {
            problems.add(new Problem("owner", "Choose a post that you hold"));
        }
        return problems.isEmpty() ? Checked.accepted(typed) : Checked.refused(problems);
    }
}
