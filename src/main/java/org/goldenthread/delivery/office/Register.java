package org.goldenthread.delivery.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;

/**
 * The page of a whole register: what it is, where one goes from it, sums, and the list.
 *
 * @param links each an address with its words
 * @param tables what is worked out of the list, above it
 */
public record Register(
        String title, String lede, List<Crumb> crumbs, List<Choice> links, List<Table> tables, Listing<?> list) {
    public Register {
        crumbs = List.copyOf(crumbs);
        links = List.copyOf(links);
        tables = List.copyOf(tables);
    }

    /** The register of a control, with nothing but its list. */
    public static Register of(Control control, String lede, Listing<?> list) {
        return new Register(control.title(), lede, Office.crumbs(control), List.of(), List.of(), list);
    }

    /** With the way to a new entry, for whoever may make one; about what the list is narrowed to. */
    public Register adding(Visitor visitor, Act act, String words) {
        var address = narrowed(list.request(), list.request().path() + "/new", "ref");
        return visitor.may(act) ? leading(address, words) : this;
    }

    /** An address about what the list is narrowed to, if it is, as the value of this parameter. */
    public static String narrowed(ListRequest request, String address, String parameter) {
        var within = request.filter("within");
        return within.isEmpty()
                ? address
                : address + "?" + parameter + "=" + URLEncoder.encode(within, StandardCharsets.UTF_8);
    }

    /** With a way to another page. */
    public Register leading(String address, String words) {
        var more = new ArrayList<>(links);
        more.add(new Choice(address, words));
        return new Register(title, lede, crumbs, more, tables, list);
    }

    /** With tables above the list. */
    public Register below(List<Table> tables) {
        return new Register(title, lede, crumbs, links, tables, list);
    }

    /** Columns for files and programs: with the number of each entry, and what a page has no room for. */
    @SafeVarargs
    public static <T> List<Column<T>> whole(Function<T, String> ref, List<Column<T>> columns, Column<T>... more) {
        var all = new ArrayList<Column<T>>();
        all.add(Column.of("ref", "No.", one -> Cell.text(ref.apply(one))));
        all.addAll(columns);
        all.addAll(List.of(more));
        return all;
    }

    /** What is listed, as a heading. */
    public String heading() {
        var noun = list.noun();
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }
}
