package org.goldenthread.risks.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Assessments.Judgement;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risk.Proximity;
import org.goldenthread.risks.Risk.Response;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Control.Effect;
import org.goldenthread.risks.control.Control.Side;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes risks from papers into a register, judged as the paper judges them where that fits the council's matrix. */
@Component
class RiskAcceptor implements Acceptor {
    private final Risks risks;
    private final Assessments assessments;
    private final Controls controls;
    private final PaperRegister registers;
    private final Papers papers;
    private final Threatened threatened;
    private final Clock clock;

    RiskAcceptor(
            Risks risks,
            Assessments assessments,
            Controls controls,
            PaperRegister registers,
            Papers papers,
            Threatened threatened,
            Clock clock) {
        this.risks = risks;
        this.assessments = assessments;
        this.controls = controls;
        this.registers = registers;
        this.papers = papers;
        this.threatened = threatened;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Risks.KIND);
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public List<Choice> places(String kind, String council) {
        return registers.choices(council);
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return threatened.alike(proposal, council);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var register = registers.of(proposal, acceptance);
        if (register.isEmpty()) {
            return Checked.refused(
                    "",
                    registers.choices(acceptance.council()).isEmpty()
                            ? "There is no register of risks that is open; open one, then accept"
                            : "Choose under “Part of” which register it is written into");
        }
        var owner = proposal.said("owner");
        var draft = new Risks.Draft(
                register.get().id(),
                title(proposal.title()),
                words(proposal),
                threatened.post(acceptance, owner),
                owner,
                threatened.by(proposal, acceptance));
        return risks.add(acceptance.council(), draft)
                .then(made -> judged(made, proposal, acceptance))
                .then(made -> {
                    control(made.ref(), proposal);
                    return Checked.accepted(made.ref());
                });
    }

    private static String title(String words) {
        return words.isBlank()
                ? "Without a title"
                : words.strip().substring(0, Math.min(300, words.strip().length()));
    }

    private static Risk.Words words(Proposal proposal) {
        return new Risk.Words(
                proposal.said("cause"),
                proposal.text(),
                proposal.said("consequence"),
                "",
                Proximity.OPEN,
                Response.OPEN,
                false,
                null,
                "");
    }

    private Checked<Risk> judged(Risk made, Proposal proposal, Acceptance acceptance) {
        var chosen = PrintedScore.fitting(proposal, assessments.matrixOf(made));
        if (chosen.isEmpty()) {
            return Checked.accepted(made);
        }
        var paper = papers.get(acceptance.paper());
        var today = LocalDate.now(clock);
        var day = paper.day().filter(one -> !one.isAfter(today)).orElse(today);
        var told = "As “%s” says (%s)".formatted(paper.head().title(), proposal.place());
        return assessments.assess(made.ref(), made.version(), new Judgement(day, told, chosen));
    }

    /** What a paper lists as controls is in place as far as it says, and nobody has looked how well it works. */
    private void control(String ref, Proposal proposal) {
        var there = controls.of(ref).stream().map(Control::title).toList();
        proposal.said("controls")
                .lines()
                .map(String::strip)
                .filter(words -> !words.isEmpty() && words.length() <= 300 && !there.contains(words))
                .forEach(words -> controls.put(
                        ref,
                        risks.get(ref).version(),
                        new Control(0, words, Side.PREVENTS, null, Effect.UNKNOWN, null, null)));
    }

    /** Adds what the paper knows besides: what it threatens, controls, and a judgement where there is none yet. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        threatened.tie(key, proposal, acceptance);
        control(key, proposal);
        var risk = risks.get(key);
        boolean judged = risk.current() != null || risk.gross() != null || risk.target() != null;
        return judged
                ? Checked.accepted(key)
                : judged(risk, proposal, acceptance).then(made -> Checked.accepted(key));
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return risks.find(key).isEmpty() ? Checked.accepted(key) : risks.remove(key);
    }
}
