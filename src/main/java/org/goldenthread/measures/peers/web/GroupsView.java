package org.goldenthread.measures.peers.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Problem;

/**
 * The page of all groups, and of one.
 *
 * @param names of the councils, by their number
 */
public record GroupsView(List<PeerGroup> groups, Map<Integer, String> names, Form form, boolean edits) {

    /** What is typed, what is wrong with it, and what may be chosen. */
    public record Form(Typed typed, List<Problem> problems, List<Choice> choices, List<Choice> more) {}

    public String name(int subject) {
        return names.getOrDefault(subject, "a council that is not known any more");
    }
}
