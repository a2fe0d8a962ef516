package org.goldenthread.plan.acceptance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.plan.Workstream;
import org.goldenthread.plan.Workstream.Course;
import org.goldenthread.plan.Workstream.Sort;
import org.goldenthread.plan.Workstream.Standing;
import org.goldenthread.plan.Workstream.Wording;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.Workstreams.Draft;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes workstreams, strands and enablers from papers, with their owners where a post of that name exists. */
@Component
class WorkstreamAcceptor implements Acceptor {
    private final PaperPlans plans;
    private final Workstreams workstreams;
    private final Things things;

    WorkstreamAcceptor(PaperPlans plans, Workstreams workstreams, Things things) {
        this.plans = plans;
        this.workstreams = workstreams;
        this.things = things;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("workstream", "enabler");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return workstreams.alike(council, "", proposal.title()).stream()
                .map(workstream -> new Same(workstream.ref(), workstream.title()))
                .toList();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var plan = plans.of(acceptance);
        var sort = Sort.ofCode(proposal.kind());
        var code = proposal.ref().matches("(?:Strand|Workstream) \\d+") ? proposal.ref() : "";
        var wording = new Wording(sort, code, 0, scope(proposal), "", aliases(proposal, ""));
        var draft = new Draft(
                plan.ref(),
                PaperPlans.title(proposal.title()),
                owner(proposal, acceptance),
                PaperPlans.field(proposal, "owner"),
                wording,
                course(proposal));
        return workstreams.add(draft).then(made -> Checked.accepted(made.ref()));
    }

    private @Nullable String owner(Proposal proposal, Acceptance acceptance) {
        return plans.post(acceptance.council(), PaperPlans.field(proposal, "owner"))
                .orElse(null);
    }

    private static String scope(Proposal proposal) {
        var scope = PaperPlans.field(proposal, "scope");
        return scope.isEmpty() ? proposal.text().strip() : scope;
    }

    private static String aliases(Proposal proposal, String known) {
        var all = new LinkedHashSet<String>();
        Stream.of(known, PaperPlans.field(proposal, "aliases"))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .forEach(all::add);
        return String.join("\n", all);
    }

    /** A strand that has left without a date is left current, for a person to decide. */
    private static Course course(Proposal proposal) {
        var standing = Standing.ofCode(PaperPlans.field(proposal, "state"));
        var since = Moments.in(PaperPlans.field(proposal, "since")).stream()
                .findFirst()
                .map(Moment::from)
                .orElse(null);
        return standing == Standing.CURRENT || since == null ? Course.CURRENT : new Course(standing, since, "", "");
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var before = workstreams.get(key);
        var wording = before.wording();
        var scope = wording.scope().isBlank() ? scope(proposal) : wording.scope();
        var named = proposal.title().equalsIgnoreCase(before.title()) ? "" : proposal.title();
        var aliases = aliases(proposal, wording.aliases() + "\n" + named);
        var owner = before.owner() == null ? owner(proposal, acceptance) : before.owner();
        var ownerNamed = before.ownerNamed().isBlank() ? PaperPlans.field(proposal, "owner") : before.ownerNamed();
        var merged = new Draft(
                before.plan(),
                before.title(),
                owner,
                ownerNamed,
                new Wording(wording.sort(), wording.code(), wording.position(), scope, wording.drivers(), aliases),
                before.course());
        return isSame(before, merged)
                ? Checked.accepted(key)
                : workstreams.change(key, things.get(key).version(), merged).then(made -> Checked.accepted(key));
    }

    private static boolean isSame(Workstream before, Draft merged) {
        return before.wording().equals(merged.wording())
                && before.ownerNamed().equals(merged.ownerNamed())
                && java.util.Objects.equals(before.owner(), merged.owner());
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return workstreams.find(key).isEmpty() ? Checked.accepted(key) : workstreams.remove(key);
    }
}
