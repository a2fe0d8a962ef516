package org.goldenthread.delivery.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.Alias;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.Undertakings.Written;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/**
 * Takes the strands of a programme that a reviewer says is run here; otherwise they become workstreams of the paper's
 * plan. A strand that has become business as usual enters as complete, until somebody says which post took it over.
 */
@Component
class StrandAcceptor implements Acceptor {
    private final Undertakings undertakings;
    private final Belonging belonging;
    private final Resembling resembling;

    StrandAcceptor(Undertakings undertakings, Belonging belonging, Resembling resembling) {
        this.undertakings = undertakings;
        this.belonging = belonging;
        this.resembling = resembling;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("workstream");
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean takes(Proposal proposal) {
        return !proposal.said(Proposal.PART_OF).isEmpty();
    }

    @Override
    public boolean keeps(String key) {
        return key.startsWith("STR-");
    }

    @Override
    public List<Choice> places(String kind, String council) {
        return belonging.choices(council, List.of(Level.PROGRAMME));
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return resembling.of(proposal.title(), Level.STRAND.code(), council);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var programme = belonging.of(proposal, acceptance, List.of(Level.PROGRAMME));
        if (programme.isEmpty()) {
            return Checked.refused(
                    "",
                    "The programme %s is no longer there; choose another one, or none"
                            .formatted(proposal.said(Proposal.PART_OF)));
        }
        var owner = proposal.said("owner");
        var wording = new Undertaking.Wording(number(proposal), proposal.said("scope"), "", "", "", "");
        var draft = new Draft(
                Level.STRAND,
                programme.get().ref(),
                Belonging.title(proposal.title()),
                belonging.post(acceptance, owner),
                owner,
                new Written(wording, Dates.NONE, ""));
        return undertakings
                .add(acceptance.council(), draft, entry(proposal, acceptance))
                .then(made -> {
                    name(made.ref(), proposal, acceptance);
                    return Checked.accepted(made.ref());
                });
    }

    private static String number(Proposal proposal) {
        var number = proposal.said("number");
        return number.length() > 20 ? "" : number;
    }

    private Entry entry(Proposal proposal, Acceptance acceptance) {
        var state = proposal.said("state");
        boolean over = state.equals("business as usual") || state.equals("closed");
        var told = belonging.toldOn(acceptance);
        var since = Moments.in(proposal.said("since")).stream()
                .findFirst()
                .map(Moment::to)
                .filter(day -> !day.isAfter(told))
                .orElse(told);
        var because = belonging.told(proposal, acceptance) + (over ? ": " + state : "");
        return new Entry(
                over ? Stage.COMPLETE : Stage.LIVE, Shown.because(because).on(over ? since : told));
    }

    private void name(String ref, Proposal proposal, Acceptance acceptance) {
        var known = undertakings.aliases(ref).stream().map(Alias::name).toList();
        proposal.said("aliases")
                .lines()
                .filter(alias -> !known.contains(alias))
                .forEach(alias -> undertakings.alsoCalled(
                        ref, new Alias(0, alias, (LocalDate) null, null, belonging.told(proposal, acceptance))));
    }

    /** Adds the names that the paper uses; what is written in the record stays. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        name(key, proposal, acceptance);
        return Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return undertakings.find(key).isEmpty() ? Checked.accepted(key) : undertakings.remove(key);
    }
}
