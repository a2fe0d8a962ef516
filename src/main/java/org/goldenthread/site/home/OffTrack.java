package org.goldenthread.site.home;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** What is off track now, the bad before the doubtful. */
@Component
class OffTrack implements HomeBlock {
    private static final int SHOWN = 8;
    private final Things things;
    private final Kinds kinds;
    private final Templates templates;

    OffTrack(Things things, Kinds kinds, Templates templates) {
        this.things = things;
        this.kinds = kinds;
        this.templates = templates;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var found = new ArrayList<>(things.inTone(visitor.council(), Tone.BAD, SHOWN));
        if (found.size() < SHOWN) {
            found.addAll(things.inTone(visitor.council(), Tone.WARNING, SHOWN - found.size()));
        }
        var rows = found.stream().map(thing -> HomeRow.of(thing, kinds, "")).toList();
        return Optional.of(new Panel.Shown(
                "Off track",
                templates.content(
                        "site/home/rows",
                        Map.of("rows", rows, "empty", "Nothing in the record is off track.", "href", "")),
                20));
    }
}
