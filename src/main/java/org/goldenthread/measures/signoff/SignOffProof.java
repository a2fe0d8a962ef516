package org.goldenthread.measures.signoff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Entries;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.entry.stories.Story;
import org.goldenthread.measures.performance.Course;
import org.goldenthread.measures.performance.ProofPart;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to a figure's proof what was asked when it was entered, what its owner says, and who signed it off. */
@Component
class SignOffProof implements ProofPart {
    private final SignOffs signOffs;
    private final Entries entries;
    private final Stories stories;
    private final Things things;
    private final Accounts accounts;
    private final Clock clock;

    SignOffProof(SignOffs signOffs, Entries entries, Stories stories, Things things, Accounts accounts, Clock clock) {
        this.signOffs = signOffs;
        this.entries = entries;
        this.stories = stories;
        this.things = things;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<Line> of(Measure measure, Course.About about, Period period) {
        var names = accounts.names();
        List<Line> lines = new ArrayList<>();
        int subject = about.subject().id();
        stories.of(measure.ref(), subject).stream()
                .filter(one ->
                        one.breakdown() == about.breakdown() && one.period().equals(period))
                .forEach(one -> lines.add(new Line(
                        one.about() == Story.About.PERIOD ? "Story" : "Why the year will end as forecast",
                        one.words() + " (" + names.getOrDefault(one.said().author(), "somebody") + ")")));
        var key = new Slot.Key(measure.ref(), subject, about.breakdown(), about.length(), period.start());
        entries.answers(key)
                .forEach(one -> lines.add(new Line(
                        "Asked on entry",
                        one.doubt().words() + " Answered by " + names.getOrDefault(one.account(), "somebody") + ": “"
                                + one.reason() + "”")));
        signOffs.history(measure.ref())
                .getOrDefault(period, List.of())
                .forEach(one -> lines.add(line(one, about, names)));
        return lines;
    }

    private Line line(SignOff.Done done, Course.About about, Map<Long, String> names) {
        var who = done.phase() == Phase.SUBMITTED
                ? "Handed in again"
                : done.phase().state().words();
        var words = new StringBuilder(names.getOrDefault(done.by().account(), "somebody"))
                .append(behalf(done.by().behalf()))
                .append(", ")
                .append(Times.moment(done.by().at(), clock.getZone()));
        if (!done.reason().isEmpty()) {
            words.append(": “").append(done.reason()).append('”');
        }
        done.figures().stream()
                .filter(one -> one.subject() == about.subject().id() && one.breakdown() == about.breakdown())
                .forEach(one -> words.append(". Seen then: ").append(seen(one)));
        return new Line(who, words.toString());
    }

    private String behalf(@Nullable String post) {
        return post == null
                ? ""
                : " on behalf of " + things.titles(List.of(post)).getOrDefault(post, post);
    }

    private static String seen(SignOff.Seen one) {
        return one.figure()
                + (one.target().isEmpty() ? "" : ", target " + one.target())
                + (one.rating().isEmpty() ? "" : ", " + one.rating())
                + (one.rule().isEmpty() ? "" : " (" + one.rule() + ")");
    }
}
