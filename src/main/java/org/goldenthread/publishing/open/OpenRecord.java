package org.goldenthread.publishing.open;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for everybody: what is public now. Whoever asks, the database shows editions that are open, and no more. */
@Component
@Transactional(readOnly = true)
public class OpenRecord {
    private static final int AT_A_TIME = 100;
    private final Parts parts;
    private final EditionStore store;
    private final OpenSettingStore settings;

    OpenRecord(Parts parts, EditionStore store, OpenSettingStore settings) {
        this.parts = parts;
        this.store = store;
        this.settings = settings;
    }

    /** Takes the rows of one thing after the other. */
    public interface Taker {
        void take(String ref, List<Map<String, String>> rows);
    }

    /** Every council that has opened its pages, by name. */
    public List<OpenSetting> councils() {
        return settings.opened();
    }

    /** A council that has opened its pages. */
    public Optional<OpenSetting> council(String council) {
        return settings.find(council).filter(OpenSetting::opened);
    }

    /** Every shelf that there can be, from the top. */
    public List<Shelf> shelves() {
        return parts.shelves();
    }

    public Optional<Shelf> shelf(String code) {
        return parts.shelves().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What stands on a shelf, by title. */
    public List<Edition> on(String council, Shelf shelf) {
        return store.shown(council, shelf.code());
    }

    public Optional<Edition> find(String council, Shelf shelf, String ref) {
        return store.shown(council, shelf.code(), ref);
    }

    /** The page of an edition: escaped, and as HTML that JTE may print unsafely. */
    public String html(Edition one) {
        return store.html(one);
    }

    /** Hands on the data of a shelf, a few things at a time, so that any number of them fits. */
    public void rows(String council, Shelf shelf, Taker taker) {
        var after = "";
        while (true) {
            var some = store.rows(council, shelf.code(), after, AT_A_TIME);
            for (var one : some.entrySet()) {
                taker.take(one.getKey(), RowText.read(one.getValue()));
                after = one.getKey();
            }
            if (some.size() < AT_A_TIME) {
                return;
            }
        }
    }

    /** When what stands on the shelves was changed last, by shelf; absent for those where nothing stands. */
    public Map<String, Instant> modified(String council) {
        return store.modified(council, parts.shelves().stream().map(Shelf::code).toList());
    }

    /** Counts up whenever something that a council shows has changed. @param council "*" for all together */
    public long beat(String council) {
        return store.beat(council);
    }

    /** When something of a council is shown or hidden by itself next, such as at the end of an embargo. */
    public Optional<Instant> nextTurn(String council) {
        return store.nextTurn(council);
    }
}
