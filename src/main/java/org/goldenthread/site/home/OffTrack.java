package org.goldenthread.site.home;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** What is off track now, what changed last first. */
@Component
class OffTrack implements HomeBlock {
    private static final int MOST = 6;
    private final Things things;
    private final Kinds kinds;
    private final Templates templates;
    private final Clock clock;

    OffTrack(Things things, Kinds kinds, Templates templates, Clock clock) {
        this.things = things;
        this.kinds = kinds;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var bad = things.inTone(visitor.council(), Tone.BAD, MOST);
        if (bad.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values =
                Map.of("lines", bad.stream().map(this::line).toList(), "empty", "", "links", List.of());
        return Optional.of(new Panel.Shown("Off track", templates.content("site/home/lines", values), 20));
    }

    private HomeLine line(Thing thing) {
        var due = thing.card().due();
        var ago = Times.ago(thing.changed(), clock.instant(), clock.getZone());
        return new HomeLine(
                thing.state(),
                thing.title(),
                kinds.href(thing),
                kinds.of(thing.kind()).noun() + " " + thing.ref() + (due == null ? "" : " · due " + Times.shortDay(due))
                        + " · changed " + ago);
    }
}
