package org.goldenthread.measures.packs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.peers.NearestCouncils;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerChoices;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups that a fictional council compares itself with, one row each: its councils by name, or the measures of
 * context by which so many nearest ones are found. The one that is "usual" is chosen for all measures.
 */
@Component
class PeersPart implements PackPart {
    private static final String LIST = "\\s*;\\s*";
    private final Measures measures;
    private final Subjects subjects;
    private final NearestCouncils nearest;
    private final PeerGroups groups;
    private final PeerChoices choices;
    private final Past past;
    private final Clock clock;

    PeersPart(
            Measures measures,
            Subjects subjects,
            NearestCouncils nearest,
            PeerGroups groups,
            PeerChoices choices,
            Past past,
            Clock clock) {
        this.measures = measures;
        this.subjects = subjects;
        this.nearest = nearest;
        this.groups = groups;
        this.choices = choices;
        this.past = past;
        this.clock = clock;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("peers.csv");
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        return FileRows.read(file, Set.of("group", "applies")).then(rows -> {
            var problems = new ArrayList<Problem>();
            rows.rows().stream()
                    .filter(row -> groups.of(council).stream()
                            .noneMatch(one -> one.name().equalsIgnoreCase(row.get("group"))))
                    .forEach(row -> add(council, row, problems));
            return problems.isEmpty() ? Checked.accepted(rows.rows().size() + " groups") : Checked.refused(problems);
        });
    }

    private void add(String council, FileRow row, List<Problem> problems) {
        var applies = LocalDate.parse(row.get("applies"));
        boolean computed = row.says("nearest by");
        var sort = computed ? PeerGroup.Sort.COMPUTED : PeerGroup.Sort.CHOSEN;
        var added = (computed ? nearest(council, row) : chosen(council, row, applies))
                .then(found ->
                        past.on(applies, () -> groups.add(council, row.get("group"), sort, true, from(applies, found))))
                .then(key -> row.get("usual").equals("yes")
                        ? choices.choose(council, new PeerChoice(key, QuartileRule.BY_RANK, PeerChoice.Average.MEDIAN))
                        : Checked.accepted(PeerChoice.NONE));
        if (added instanceof Checked.Refused<PeerChoice> no) {
            no.problems().forEach(one -> problems.add(row.problem("group", one.message())));
        }
    }

    private static PeerGroups.Membership from(LocalDate applies, PeerGroups.Membership found) {
        return new PeerGroups.Membership(applies, found.source(), found.remarks(), found.members());
    }

    private Checked<PeerGroups.Membership> chosen(String council, FileRow row, LocalDate applies) {
        var written = Arrays.stream(row.get("councils").split(LIST))
                .map(one -> new Subjects.Written("", one))
                .toList();
        var members = subjects.meant(council, written).stream()
                .map(one -> new PeerGroup.Member(one.id(), ""))
                .toList();
        return Checked.accepted(new PeerGroups.Membership(applies, row.get("source"), "", members));
    }

    private Checked<PeerGroups.Membership> nearest(String council, FileRow row) {
        var codes = measures.byCode(council);
        var context = Arrays.stream(row.get("nearest by").split(LIST))
                .map(code -> codes.get(code.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .map(measures::get)
                .toList();
        int many = Integer.parseInt(row.get("many"));
        return nearest.find(council, new NearestCouncils.Search(context, LocalDate.now(clock), many));
    }
}
