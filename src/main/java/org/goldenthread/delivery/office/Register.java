package org.goldenthread.delivery.office;

import java.util.List;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.Listing;

/**
 * The page of a whole register: what it is, where one goes from it, sums, and the list.
 *
 * @param links each an address with its words; those with "/new" in them are for whoever may write
 * @param tables what is worked out of the list, above it
 */
public record Register(
        String title, String lede, List<Crumb> crumbs, List<Choice> links, List<Table> tables, Listing<?> list) {
    public Register {
        crumbs = List.copyOf(crumbs);
        links = List.copyOf(links);
        tables = List.copyOf(tables);
    }

    /** What is listed, as a heading. */
    public String heading() {
        var noun = list.noun();
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }
}
