package org.goldenthread.measures.entry.stories;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the stories behind figures. */
@Component
@Transactional
public class Stories {
    /** How long one may be, in characters. */
    public static final int MOST = 6000;

    private final StoryStore store;

    Stories(StoryStore store) {
        this.store = store;
    }

    /** Which figure a story is about. */
    public record Place(String measure, int subject, int breakdown, Period period) {}

    /** What was said about a measure's figures for one subject, parts included, the latest period first. */
    @Transactional(readOnly = true)
    public List<Story> of(String measure, int subject) {
        return store.of(List.of(measure)).stream()
                .filter(one -> one.subject() == subject)
                .toList();
    }

    /** What was said about the figures of all of these measures, the latest period first. */
    @Transactional(readOnly = true)
    public List<Story> of(Collection<String> measures) {
        return measures.isEmpty() ? List.of() : store.of(measures);
    }

    @Transactional(readOnly = true)
    public Optional<Story> find(Place place, Story.About about) {
        return of(place.measure(), place.subject()).stream()
                .filter(one -> one.breakdown() == place.breakdown()
                        && one.period().equals(place.period())
                        && one.about() == about)
                .findFirst();
    }

    /** Writes a story, or writes it anew; the same words are not written again, and no words change nothing. */
    public void tell(String council, Place place, Story.About about, String words) {
        boolean same =
                find(place, about).filter(one -> one.words().equals(words)).isPresent();
        if (!words.isBlank() && !same) {
            store.write(council, place, about, words);
        }
    }
}
