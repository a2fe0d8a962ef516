package org.goldenthread.measures.loading;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.goldenthread.measures.reading.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought to be loaded. It waits until somebody confirms or drops it; a restart loses nothing.
 *
 * @param document the kept file
 * @param yaml how it is to be loaded
 * @param batch what it was recorded as; absent while it waits, or where it brought nothing new
 * @param told what came of recording it, in a sentence
 */
public record Load(
        long id,
        String council,
        File file,
        String yaml,
        Stage stage,
        @Nullable Long batch,
        String told) {

    /** The kept file: its number in the record, what it is called, who brought it and when. */
    public record File(long document, String name, @Nullable Long account, Instant brought) {}

    /** How far it is, where its mapping comes from, and what of it a person should look at. */
    public record Stage(State state, OpenedFile.Origin origin, List<Proposal.Choice> doubts) {
        public Stage {
            doubts = List.copyOf(doubts);
        }
    }

    /** What has become of it. */
    public enum State {
        WAITING("Waits for confirmation"),
        RECORDED("Recorded"),
        DROPPED("Dropped");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String name() {
        return file.name();
    }

    public boolean waits() {
        return stage.state() == State.WAITING;
    }
}
