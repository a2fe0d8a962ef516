package org.goldenthread.intake;

import java.util.List;
import java.util.Set;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;

/**
 * A socket: a room that takes proposals of some kinds into the record. Register one by adding a class with
 * {@code @Component} in the room; no list is edited. Kinds without an acceptor stay with their paper until their room
 * comes.
 *
 * <p>What was accepted is named by a key: the reference of a thing ("F-17"), or kind and number of what is none
 * ("theme:12").
 */
public interface Acceptor {

    /** The kinds of proposal taken here. */
    Set<String> kinds();

    /** Lower comes first, so that what others are tied to is there before them: sources 10, themes 20, priorities 30,
     * workstreams 40, findings 50, responsibilities and rankings 60, projects 70, risks 75, actions 80, savings 85. */
    int order();

    /**
     * Whether it takes this one of its kinds. Where several rooms take a kind, the first by order that takes a proposal
     * does; one that takes only what a reviewer has put into one of its places comes before one that takes all.
     */
    default boolean takes(Proposal proposal) {
        return true;
    }

    /** Whether what has this key was made here; asked where several rooms take a kind. */
    default boolean keeps(String key) {
        return true;
    }

    /** What proposals of a kind may become part of, for a reviewer to choose from; none where there is no choice. */
    default List<Choice> places(String kind, String council) {
        return List.of();
    }

    /** What in the record is probably the same, most alike first; offered to the reviewer for merging. */
    List<Same> alike(Proposal proposal, String council);

    /** Takes the proposal into the record and gives the key of what was made, or says why it cannot. */
    Checked<String> accept(Proposal proposal, Acceptance acceptance);

    /**
     * Adds what the proposal knows to what is there already (citations, text, ties) and gives its key. Merging the same
     * proposal again changes nothing but ties that could not be made before.
     */
    Checked<String> merge(Proposal proposal, String key, Acceptance acceptance);

    /** Takes back what {@link #accept} made; refused with the reason when later work stands on it. */
    Checked<String> withdraw(String key, String council);

    /** Something in the record that resembles a proposal. */
    record Same(String key, String title) {}
}
