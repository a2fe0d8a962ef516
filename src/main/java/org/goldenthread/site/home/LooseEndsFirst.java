package org.goldenthread.site.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.loose.LooseEnds;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** The first loose ends of every check, and how many there are in all. */
@Component
class LooseEndsFirst implements HomeBlock {
    private static final int MOST = 6;
    private static final String PAGE = "/thread/loose-ends";
    private final LooseEnds looseEnds;
    private final Things things;
    private final Templates templates;

    LooseEndsFirst(LooseEnds looseEnds, Things things, Templates templates) {
        this.looseEnds = looseEnds;
        this.things = things;
        this.templates = templates;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var groups = looseEnds.groups(visitor.council());
        if (groups.isEmpty() && things.recent(visitor.council(), 1).isEmpty()) {
            return Optional.empty();
        }
        int total = groups.stream().mapToInt(group -> group.ends().size()).sum();
        boolean more = groups.stream().anyMatch(LooseEnds.Group::more);
        List<HomeLine.Onward> links = total == 0
                ? List.of()
                : List.of(new HomeLine.Onward(
                        total == 1 ? "The loose end" : "All " + total + (more ? " or more" : "") + " loose ends",
                        PAGE));
        Map<String, Object> values = Map.of(
                "lines",
                lines(groups),
                "empty",
                "Nothing is loose: every check of every room is content.",
                "links",
                links);
        return Optional.of(new Panel.Shown(
                "Loose ends: what an auditor would ask next", templates.content("site/home/lines", values), 30));
    }

    /** One of each check in turn, until there are enough. */
    private static List<HomeLine> lines(List<LooseEnds.Group> groups) {
        var lines = new ArrayList<HomeLine>();
        for (int round = 0; round < MOST && lines.size() < MOST; round++) {
            for (var group : groups) {
                if (round < group.ends().size() && lines.size() < MOST) {
                    lines.add(line(group, group.ends().get(round)));
                }
            }
        }
        return lines;
    }

    private static HomeLine line(LooseEnds.Group group, LooseEnd end) {
        int others = group.ends().size() - 1;
        return new HomeLine(
                new State(end.label(), Tone.NONE),
                end.words(),
                end.href(),
                end.ref() + " · " + end.remedy()
                        + (others == 0 ? "" : " · " + others + (group.more() ? " or more" : "") + alike(others)));
    }

    private static String alike(int others) {
        return others == 1 ? " other like it" : " others like it";
    }
}
