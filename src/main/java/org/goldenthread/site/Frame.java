package org.goldenthread.site;

import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs on every page; templates take it as {@code frame}.
 *
 * @param path the page's own path
 * @param address path and query, to come back to
 * @param csrf the token that every form carries, in a field named {@code _csrf}
 * @param said what the page before has to tell, such as "Saved"; shown once
 */
public record Frame(
        Visitor visitor,
        List<NavigationItem> navigation,
        String path,
        String address,
        String csrf,
        @Nullable String said) {

    /** Whether the page belongs to the entry. */
    public boolean under(NavigationItem item) {
        return item.href().equals("/")
                ? path.equals("/")
                : path.equals(item.href()) || path.startsWith(item.href() + "/");
    }

    public boolean may(Act act) {
        return visitor.may(act);
    }
}
