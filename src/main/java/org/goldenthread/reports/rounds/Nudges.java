package org.goldenthread.reports.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.publishing.reminders.Reminders;
import org.goldenthread.publishing.reminders.Reminding;
import org.goldenthread.publishing.reminders.Reminding.Fate;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The door to asking once more: one post or every post that owes, by one message at once, at most one a day. */
@Component
public class Nudges {
    private static final String NOBODY = "nobody holds the post with an account, or reminders are switched off";
    private final Answers answers;
    private final NudgeStore store;
    private final Reminders reminders;
    private final Clock clock;

    Nudges(Answers answers, NudgeStore store, Reminders reminders, Clock clock) {
        this.answers = answers;
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Of a round, the latest first. */
    public List<Nudge> of(Round round) {
        return store.of(round.ref());
    }

    /** The posts that have been asked today already. */
    public Set<String> today(String council) {
        return Set.copyOf(store.on(council, LocalDate.now(clock)));
    }

    /**
     * Asks a post, or every post that owes something to the round.
     *
     * @param post empty for every one
     * @return what became of each, by post; refused where no mail leaves here or there is nobody to ask
     */
    public Checked<Map<String, String>> send(Round round, String post) {
        var owing = answers.of(round).stream()
                .filter(one -> one.standing().open() && one.line().owner().post() != null)
                .filter(one -> post.isEmpty() || post.equals(one.line().owner().post()))
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.line().owner().post()), TreeMap::new, Collectors.toList()));
        var asked = today(round.council());
        owing.keySet().removeAll(asked);
        if (owing.isEmpty()) {
            return Checked.refused("", "Nobody who owes is left to be asked today");
        }
        var done = reminders.nudge(round.council(), posts -> note(round, owing, posts));
        if (!done.missing().isEmpty()) {
            return Checked.refused(
                    "",
                    "No mail leaves here yet; an administrator sets "
                            + done.missing().getFirst());
        }
        var fates = new TreeMap<String, String>();
        owing.keySet().forEach(one -> fates.put(one, fate(one, done)));
        fates.forEach((one, fate) -> store.insert(round, one, LocalDate.now(clock), fate));
        return Checked.accepted(fates);
    }

    /** Empty where none of the posts owes anything. */
    private static String note(Round round, Map<String, List<Answer>> owing, Set<String> posts) {
        var owed = posts.stream()
                .flatMap(post -> owing.getOrDefault(post, List.of()).stream())
                .toList();
        return owed.isEmpty() ? "" : note(round, owed);
    }

    private static String note(Round round, List<Answer> owed) {
        var late =
                owed.stream().filter(one -> one.standing() == Standing.OVERDUE).count();
        return "The round “%s” waits for %s of yours%s; they were asked for by %s."
                .formatted(
                        round.title(),
                        owed.size() == 1 ? "one answer" : owed.size() + " answers",
                        late == 0 ? "" : ", " + late + " overdue",
                        Times.day(round.due()));
    }

    private static String fate(String post, Reminding done) {
        return done.lines().stream()
                .filter(line -> line.posts().contains(post))
                .map(Reminding.Line::fate)
                .min(Comparator.naturalOrder())
                .map(Fate::words)
                .orElse(NOBODY);
    }
}
