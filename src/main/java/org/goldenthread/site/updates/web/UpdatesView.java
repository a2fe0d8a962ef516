package org.goldenthread.site.updates.web;

import java.util.List;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.updates.Owed;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Problem;

/**
 * The page "My updates".
 *
 * @param owed everything, whatever is shown
 * @param kinds the sorts to choose from, with their counts
 * @param posts the posts to choose from; empty where there is nothing to choose
 * @param left how many updates did not fit on the page
 * @param problems what has to be put right in the row that was just sent
 * @param council the code that forms carry, so that they are saved where they were opened
 */
public record UpdatesView(
        Wanted wanted,
        Owed owed,
        List<Choice> kinds,
        List<Choice> posts,
        List<Section> sections,
        int left,
        List<Problem> problems,
        String council) {

    /** One sort and what is shown of it. */
    public record Section(Sort sort, String words, List<UpdateRow> rows) {}
}
