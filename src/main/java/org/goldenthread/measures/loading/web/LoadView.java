package org.goldenthread.measures.loading.web;

import java.util.List;
import org.goldenthread.measures.loading.Load;
import org.goldenthread.measures.loading.Reckoning;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Proposal;
import org.goldenthread.site.list.Filter.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A file as it would be loaded, for the page.
 *
 * @param reckoning what loading it would do; absent where it cannot be read so
 * @param why why it cannot be read so
 */
public record LoadView(Load load, Shape shape, @Nullable Reckoning reckoning, List<String> why, Asked asked) {

    /**
     * How the file is read.
     *
     * @param choices what was chosen for it and a person should look at
     * @param tables its tables, the first eight
     * @param more how many more tables it has
     */
    public record Shape(List<Proposal.Choice> choices, List<TableView> tables, int more, List<Setting> settings) {}

    /** One choice that can be corrected: the field's name, what it is about, what is chosen, what else may be. */
    public record Setting(String field, String label, String value, List<Choice> choices) {}

    /**
     * One table of the file: its first rows, and what each column was recognised as.
     *
     * @param columns those that stand in the table shown
     * @param unsaid what no column says, to be written down
     */
    public record TableView(
            String title, List<Seen> columns, List<List<String>> rows, List<Setting> settings, List<Unsaid> unsaid) {}

    /** One thing that a table does not say: the field's name, what it asks, what was taken for it. */
    public record Unsaid(String field, String label, String value, Part part) {}

    /** A column and what it was recognised as. */
    public record Seen(String heading, String part) {}

    /**
     * What has to be said of measures that nobody knows here.
     *
     * @param known the council's measures, to be matched to
     */
    public record Asked(List<Choice> answers, List<Choice> known) {}
}
