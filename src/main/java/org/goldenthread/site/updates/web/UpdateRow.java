package org.goldenthread.site.updates.web;

import gg.jte.Content;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * One update as the page shows it.
 *
 * @param id also the id of the row
 * @param when by when, in words; empty where there is no day
 * @param behalf the post for which it is made, where the visitor holds several; empty otherwise
 * @param form null once it is done
 * @param said what was recorded; empty while it is open
 */
public record UpdateRow(
        String id,
        Duty.What what,
        State state,
        String when,
        String behalf,
        @Nullable Content form,
        String said) {

    public boolean done() {
        return form == null;
    }
}
