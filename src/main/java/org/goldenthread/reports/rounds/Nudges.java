package org.goldenthread.reports.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Tree;
import org.goldenthread.publishing.reminders.Reminders;
import org.goldenthread.publishing.reminders.Reminding;
import org.goldenthread.publishing.reminders.Reminding.Fate;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The door to asking once more: one post or every post that owes, by one message at once, at most one a day. */
@Component
public class Nudges {
    private static final String VACANT = "nobody holds the post, or nobody with an account";
    private static final String OFF = "reminders are switched off";
    private final Answers answers;
    private final NudgeStore store;
    private final Reminders reminders;
    private final Organisation organisation;
    private final Clock clock;

    Nudges(Answers answers, NudgeStore store, Reminders reminders, Organisation organisation, Clock clock) {
        this.answers = answers;
        this.store = store;
        this.reminders = reminders;
        this.organisation = organisation;
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
        var tree = organisation.tree(round.council());
        var done = reminders.nudge(round.council(), notes(round, owing, tree));
        if (!done.missing().isEmpty()) {
            return Checked.refused("", "No mail leaves here yet; an administrator sets " + done.missing().getFirst());
        }
        var fates = new TreeMap<String, String>();
        owing.keySet().forEach(one -> fates.put(one, fate(one, tree, done)));
        fates.forEach((one, fate) -> store.insert(round, one, LocalDate.now(clock), fate));
        return Checked.accepted(fates);
    }

    private static List<Long> holders(String post, Tree tree) {
        var seat = tree.seat(post);
        return seat == null
                ? List.of()
                : seat.holders().stream()
                        .map(Holder::person)
                        .map(Holder.Person::account)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static Map<Long, String> notes(Round round, Map<String, List<Answer>> owing, Tree tree) {
        var owed = new HashMap<Long, List<Answer>>();
        owing.forEach((post, all) -> holders(post, tree)
                .forEach(account -> owed.computeIfAbsent(account, any -> new ArrayList<>())
                        .addAll(all)));
        return owed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> note(round, one.getValue())));
    }

    private static String note(Round round, List<Answer> owed) {
        var late = owed.stream().filter(one -> one.standing() == Standing.OVERDUE).count();
        return "The round “%s” waits for %s of yours%s; they were asked for by %s."
                .formatted(
                        round.title(),
                        owed.size() == 1 ? "one answer" : owed.size() + " answers",
                        late == 0 ? "" : ", " + late + " overdue",
                        Times.day(round.due()));
    }

    private static String fate(String post, Tree tree, Reminding done) {
        var holders = holders(post, tree);
        if (holders.isEmpty()) {
            return VACANT;
        }
        var emails = tree.seat(post) == null
                ? Set.<String>of()
                : Objects.requireNonNull(tree.seat(post)).holders().stream()
                        .map(holder -> holder.person().email())
                        .collect(Collectors.toSet());
        return done.lines().stream()
                .filter(line -> emails.contains(line.email()))
                .map(Reminding.Line::fate)
                .min(java.util.Comparator.naturalOrder())
                .map(Fate::words)
                .orElse(OFF);
    }
}
