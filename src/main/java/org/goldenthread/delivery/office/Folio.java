package org.goldenthread.delivery.office;

import java.util.List;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Cell;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry of a register: its facts, what belongs to it, and the forms of whoever may change it.
 *
 * @param state absent where nothing is to be judged
 */
public record Folio(
        String title,
        String lede,
        @Nullable State state,
        List<Crumb> crumbs,
        List<Fact> facts,
        List<Table> tables,
        List<Form> forms) {
    public Folio {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        forms = List.copyOf(forms);
    }

    /** One thing that is known of it. */
    public record Fact(String label, Cell cell) {}

    public static Fact fact(String label, String words) {
        return new Fact(label, Cell.text(words));
    }

    public static Fact fact(String label, Cell cell) {
        return new Fact(label, cell);
    }

    /** A page with one form and nothing else, to write a new entry down. */
    public static Folio blank(String title, List<Crumb> crumbs, Form form) {
        return new Folio(title, "", null, crumbs, List.of(), List.of(), List.of(form));
    }

    /** Whether there is nothing to read but the form. */
    public boolean isBlank() {
        return facts.isEmpty() && tables.isEmpty();
    }
}
