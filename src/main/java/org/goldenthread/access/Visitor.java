package org.goldenthread.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for a page: the account, the council the page is about, and what they are there. Pages take it as a
 * parameter.
 *
 * @param account nobody when not signed in
 * @param chosen the standing in the council that this page is about; absent for those who belong to none
 * @param standings in every council they may see, by name
 * @param posts the posts they hold, as references
 */
public record Visitor(
        @Nullable Account account, @Nullable Standing chosen, List<Standing> standings, Set<String> posts) {
    static final Visitor STRANGER = new Visitor(null, null, List.of(), Set.of());

    public Visitor {
        standings = List.copyOf(standings);
        posts = Set.copyOf(posts);
    }

    public boolean known() {
        return account != null;
    }

    /** Whether they came in with a one-time password, and may do nothing before choosing their own. */
    public boolean mustChoosePassword() {
        return account != null && account.mustChangePassword();
    }

    /** The account's number; only for pages that need a signed-in visitor. */
    public long accountId() {
        if (account == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return account.id();
    }

    /** The code of the council this page is about; only for pages behind {@link Act#SEE} and weightier. */
    public String council() {
        if (chosen == null) {
            throw new IllegalStateException("no council is chosen");
        }
        return chosen.council();
    }

    public boolean may(Act act) {
        return act == Act.ENTER || (known() && (act == Act.BE_KNOWN || (chosen != null && chosen.allows(act))));
    }

    /** Whether they may change a record that the given post owns. */
    public boolean mayChange(@Nullable String owningPost) {
        return may(Act.EDIT) || (may(Act.OWN) && owningPost != null && posts.contains(owningPost));
    }

    public Optional<Standing> standingIn(String council) {
        return standings.stream().filter(one -> one.council().equals(council)).findFirst();
    }
}
