package org.goldenthread.measures.reading;

import java.util.List;

/**
 * A mapping proposed for a file, with the reasons, for a person to look at and correct.
 *
 * @param mapping how the file would be read
 * @param choices why so, and what is uncertain
 */
public record Proposal(Mapping mapping, List<Choice> choices) {
    public Proposal {
        choices = List.copyOf(choices);
    }

    /**
     * One thing that was chosen.
     *
     * @param place the column's heading, the sheet's name or the setting it is about
     * @param why one sentence
     * @param certain false where a person should look
     */
    public record Choice(String place, String why, boolean certain) {}

    /** What a person should look at. */
    public List<Choice> uncertain() {
        return choices.stream().filter(choice -> !choice.certain()).toList();
    }
}
