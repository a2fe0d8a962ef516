package org.goldenthread.measures.entry.stories;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** What the owner says, period by period, on the page of a measure. */
@Component
class StoryPanel implements Panel {
    private static final int MOST = 6;
    private static final int PLACE = 15;
    private final Stories stories;
    private final Subjects subjects;
    private final Templates templates;

    StoryPanel(Stories stories, Subjects subjects, Templates templates) {
        this.stories = stories;
        this.subjects = subjects;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals(Measures.KIND)) {
            return Optional.empty();
        }
        int own = subjects.ownIfAny(thing.council()).map(Subject::id).orElse(0);
        List<Story> told = stories.of(thing.ref(), own).stream().limit(MOST).toList();
        Map<String, Object> values = Map.of("stories", told);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown("The story", templates.content("measures/stories", values), PLACE));
    }
}
