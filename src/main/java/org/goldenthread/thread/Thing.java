package org.goldenthread.thread;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * The card of a record that people follow: what every such record has, whatever its room.
 *
 * @param ref short and stable, such as F-17; unique in the installation
 * @param service the unit that it belongs to, as a reference
 * @param owner the post that answers for it, as a reference
 * @param version counts the changes; a change names the version it was made on
 */
public record Thing(String ref, String kind, String council, Card card, State state, int version, Instant changed) {

    /**
     * What a person may write on the card.
     *
     * @param title one line, up to 300 characters
     * @param summary what search finds besides the title
     * @param starts first day
     * @param due last day, as it stands now
     * @param ended the day it was closed
     */
    public record Card(
            String title,
            String summary,
            @Nullable String service,
            @Nullable String owner,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            @Nullable LocalDate ended,
            Publication publication) {

        /** A card with a title and a summary; everything else is still open. */
        public static Card of(String title, String summary) {
            return new Card(title, summary, null, null, null, null, null, Publication.INTERNAL);
        }

        public Card withTitle(String title, String summary) {
            return new Card(title, summary, service, owner, starts, due, ended, publication);
        }

        public Card ownedBy(@Nullable String service, @Nullable String owner) {
            return new Card(title, summary, service, owner, starts, due, ended, publication);
        }

        public Card dated(@Nullable LocalDate starts, @Nullable LocalDate due, @Nullable LocalDate ended) {
            return new Card(title, summary, service, owner, starts, due, ended, publication);
        }

        public Card published(Publication publication) {
            return new Card(title, summary, service, owner, starts, due, ended, publication);
        }
    }

    public String title() {
        return card.title();
    }

    public @Nullable String owner() {
        return card.owner();
    }

    public @Nullable String service() {
        return card.service();
    }
}
