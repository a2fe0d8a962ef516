package org.goldenthread.measures.peers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.peers.NearestCouncils;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerChoices;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.peers.RuleCode;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.measures.sheet.web.Understood;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** What the forms about groups offer, and what is understood of them. */
@Component
class GroupForms {
    private final PeerGroups groups;
    private final PeerChoices choices;
    private final NearestCouncils nearest;
    private final Measures measures;
    private final Subjects subjects;
    private final Clock clock;

    GroupForms(
            PeerGroups groups,
            PeerChoices choices,
            NearestCouncils nearest,
            Measures measures,
            Subjects subjects,
            Clock clock) {
        this.groups = groups;
        this.choices = choices;
        this.nearest = nearest;
        this.measures = measures;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** All groups and how the council usually compares itself. */
    GroupsView all(Visitor visitor, List<Problem> problems) {
        var council = visitor.council();
        var usual = choices.of(council).usual();
        var typed = Typed.of(Map.of(
                "group", usual.group(),
                "rule", RuleCode.of(usual.rule()),
                "average", usual.averaged().words()));
        var all = groups.of(council);
        return new GroupsView(
                all,
                names(council),
                new GroupsView.Form(
                        typed,
                        problems,
                        all.stream()
                                .map(one -> new Choice(one.key(), one.name()))
                                .toList(),
                        CompareViews.rules("")),
                visitor.may(Act.EDIT));
    }

    GroupsView one(Visitor visitor, PeerGroup group, List<Problem> problems) {
        var typed = Typed.of(Map.of("name", group.name(), "counted", group.counted() ? "yes" : "no"));
        return new GroupsView(
                List.of(group),
                names(visitor.council()),
                new GroupsView.Form(typed, problems, List.of(), List.of()),
                visitor.may(Act.EDIT) && !group.sort().builtIn());
    }

    private Map<Integer, String> names(String council) {
        Map<Integer, String> names = new LinkedHashMap<>();
        subjects.all(council).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    /** A form to make a group, or a new version of one. */
    GroupsView fresh(Visitor visitor, Typed typed, List<Problem> problems) {
        var values = new HashMap<>(typed.values());
        values.putIfAbsent("how", "chosen");
        values.putIfAbsent("applies", LocalDate.now(clock).withDayOfMonth(1).toString());
        values.putIfAbsent("counted", "yes");
        values.putIfAbsent("many", "15");
        values.putIfAbsent("take", "own");
        var key = typed.get("group");
        if (!key.isEmpty() && typed.get("members").isEmpty()) {
            var members = groups.get(visitor.council(), key).latest().members();
            values.put(
                    "members",
                    String.join(
                            ", ",
                            members.stream().map(one -> "" + one.subject()).toList()));
        }
        return new GroupsView(
                key.isEmpty() ? List.of() : List.of(groups.get(visitor.council(), key)),
                names(visitor.council()),
                new GroupsView.Form(
                        Typed.of(values), problems, councils(visitor.council()), context(visitor.council())),
                true);
    }

    private List<Choice> councils(String council) {
        return subjects.all(council).stream()
                .filter(one -> one.sort() == Subject.Sort.COUNCIL && !one.own())
                .map(one -> new Choice(Integer.toString(one.id()), one.name()))
                .toList();
    }

    private List<Choice> context(String council) {
        return measures.of(council).stream()
                .map(one -> new Choice(one.ref(), one.title() + (one.polarity().judges() ? "" : " (context)")))
                .toList();
    }

    /** Makes a group of what was typed, or a new version of one. @return its key */
    Checked<String> make(String council, Understood form) {
        var typed = form.typed();
        var day = form.day("applies");
        if (day == null) {
            form.problem("applies", "Enter the day from which the group applies, such as 2026-04-01");
        }
        var applies = day == null ? LocalDate.now(clock) : day;
        var membership = typed.get("how").equals("computed")
                ? computed(council, form, applies)
                : Checked.accepted(chosen(council, typed, applies));
        var sort = typed.get("how").equals("computed") ? PeerGroup.Sort.COMPUTED : PeerGroup.Sort.CHOSEN;
        var group = typed.get("group");
        return form.then(() -> membership.then(one -> group.isEmpty()
                ? groups.add(council, typed.text("name"), sort, counted(typed), one)
                : groups.renew(council, group, one).then(done -> Checked.accepted(done.key()))));
    }

    static boolean counted(Typed typed) {
        return !typed.get("counted").toLowerCase(Locale.ROOT).equals("no");
    }

    private PeerGroups.Membership chosen(String council, Typed typed, LocalDate applies) {
        var known = subjects.byId(council);
        var members = new ArrayList<PeerGroup.Member>();
        for (var one : typed.parts("members")) {
            int id = one.matches("\\d{1,9}") ? Integer.parseInt(one) : 0;
            if (known.containsKey(id)) {
                members.add(new PeerGroup.Member(id, ""));
            }
        }
        return new PeerGroups.Membership(applies, "Chosen one by one", "", members);
    }

    private Checked<PeerGroups.Membership> computed(String council, Understood form, LocalDate applies) {
        var context = List.copyOf(measures.all(form.typed().parts("context")).values());
        return nearest.find(council, new NearestCouncils.Search(context, applies, form.whole("many", 15)));
    }

    /** How the council usually compares itself, as typed. */
    static PeerChoice choice(Typed typed) {
        var average = typed.get("average").equals("mean") ? PeerChoice.Average.MEAN : PeerChoice.Average.MEDIAN;
        return new PeerChoice(typed.get("group"), RuleCode.rule(typed.get("rule")), average);
    }
}
