package org.goldenthread.intake.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to decisions about proposals: accept, correct, merge, leave out, and take everything back. */
@Component
@Transactional
public class Review {
    private final ProposalStore proposals;
    private final PaperStore papers;
    private final Acceptors acceptors;
    private final Clock clock;

    Review(ProposalStore proposals, PaperStore papers, Acceptors acceptors, Clock clock) {
        this.proposals = proposals;
        this.papers = papers;
        this.acceptors = acceptors;
        this.clock = clock;
    }

    /** Whether some room takes proposals of this kind already. */
    public boolean takes(String kind) {
        return acceptors.takes(kind);
    }

    /** What in the record is probably the same as the proposal. */
    @Transactional(readOnly = true)
    public List<Acceptor.Same> alike(KeptProposal kept, String council) {
        return kept.decision().taken() ? List.of() : acceptors.alike(kept.proposal(), council);
    }

    /** Takes one proposal into the record. */
    public Checked<String> accept(long id) {
        var kept = get(id);
        return take(kept, acceptance(kept.paper())).then(key -> tied(kept.paper(), key));
    }

    private Checked<String> take(KeptProposal kept, Acceptance acceptance) {
        if (kept.decision().taken()) {
            return Checked.accepted(String.valueOf(kept.key()));
        }
        return acceptors
                .taking(kept.proposal())
                .then(acceptor -> acceptor.accept(kept.proposal(), acceptance))
                .then(key -> settle(kept, Decision.ACCEPTED, key));
    }

    /** Adds what a proposal knows to something that is in the record already. */
    public Checked<String> merge(long id, String key) {
        var kept = get(id);
        return acceptor(kept, key)
                .then(acceptor -> acceptor.merge(kept.proposal(), key, acceptance(kept.paper())))
                .then(merged -> settle(kept, Decision.MERGED, merged))
                .then(merged -> tied(kept.paper(), merged));
    }

    /** Leaves a proposal out; it stays with the paper and may be taken later. */
    public void leaveOut(long id) {
        proposals.decide(id, Decision.WAITING, Decision.LEFT_OUT, null);
    }

    /** Decides anew: what was left out waits again; what was accepted is taken back. */
    public Checked<String> reopen(long id) {
        var kept = get(id);
        if (kept.decision() == Decision.LEFT_OUT) {
            proposals.decide(id, Decision.LEFT_OUT, Decision.WAITING, null);
            return Checked.accepted("");
        }
        return withdraw(kept);
    }

    /** Corrects what was recognised, before it is accepted. */
    public Checked<Long> change(long id, String name, String title, String body) {
        if (title.isBlank() || title.length() > 300) {
            return Checked.refused("title", "Enter a title of up to 300 characters");
        }
        if (name.isBlank() || name.length() > 100) {
            return Checked.refused("name", "Enter the reference as the paper prints it, up to 100 characters");
        }
        return proposals.change(id, name.strip(), title.strip(), body.strip()) == 1
                ? Checked.accepted(id)
                : Checked.refused("", "It has been accepted in the meantime; change it in the record");
    }

    /** What a reviewer may choose that proposals of a kind become part of; none where there is no choice. */
    @Transactional(readOnly = true)
    public List<Choice> places(String kind, String council) {
        return acceptors.places(kind, council);
    }

    /** Says what a proposal is to become part of, before it is accepted; as the paper says for an empty place. */
    public Checked<Long> put(long id, String place) {
        var kept = get(id);
        var proposal = kept.proposal();
        if (place.equals(proposal.said(Proposal.PART_OF))) {
            return Checked.accepted(id);
        }
        var council = acceptance(kept.paper()).council();
        boolean known = place.isEmpty()
                || places(proposal.kind(), council).stream()
                        .anyMatch(one -> one.value().equals(place));
        if (!known) {
            return Checked.refused("place", "Choose what it is part of");
        }
        return proposals.put(id, proposal.partOf(place)) == 1
                ? Checked.accepted(id)
                : Checked.refused("", "It has been accepted in the meantime; change it in the record");
    }

    /** What happened to many proposals at once. */
    public record Outcome(int taken, List<Problem> problems) {}

    /**
     * Accepts everything of one kind that still waits, or of every kind when none is named, in the order of the story.
     * What looks like something in the record is left for a person, and said.
     */
    public Outcome acceptAll(long paper, String kind) {
        return acceptAll(paper, kind, "");
    }

    /** As {@link #acceptAll(long, String)}; what has no place yet is to become part of this one. */
    public Outcome acceptAll(long paper, String kind, String place) {
        if (!place.isEmpty()
                && places(kind, acceptance(paper).council()).stream()
                        .noneMatch(one -> one.value().equals(place))) {
            return new Outcome(0, List.of(new Problem("place", "Choose what they are part of")));
        }
        for (var kept : place.isEmpty() ? List.<KeptProposal>of() : inOrder(paper, kind)) {
            if (kept.proposal().said(Proposal.PART_OF).isEmpty()) {
                proposals.put(kept.id(), kept.proposal().partOf(place));
            }
        }
        var problems = new ArrayList<Problem>();
        int taken = 0;
        var acceptance = acceptance(paper);
        for (var kept : inOrder(paper, kind)) {
            switch (takeUnlessAlike(kept, acceptance)) {
                case Checked.Accepted<String> done -> taken++;
                case Checked.Refused<String> no ->
                    no.problems().forEach(problem -> problems.add(new Problem(kept.named(), problem.message())));
            }
        }
        tieWhatWaited(paper);
        return new Outcome(taken, problems);
    }

    /**
     * What is in the record under the very same name is the same, but for findings: the same trouble may be found again
     * in another year. What only looks alike is left for a person.
     */
    private Checked<String> takeUnlessAlike(KeptProposal kept, Acceptance acceptance) {
        var alike = alikeElsewhere(kept, acceptance.council());
        if (alike.isEmpty()) {
            return take(kept, acceptance);
        }
        var first = alike.getFirst();
        if (!kept.proposal().kind().equals("finding")
                && SameName.of(first.title(), kept.proposal().title())) {
            return acceptor(kept, first.key())
                    .then(acceptor -> acceptor.merge(kept.proposal(), first.key(), acceptance))
                    .then(merged -> settle(kept, Decision.MERGED, merged));
        }
        return Checked.refused("", "looks like “" + first.title() + "”: merge it, or accept it by itself.");
    }

    /** A paper that tells two things apart knows better than their titles: of its own only the same name counts. */
    private List<Acceptor.Same> alikeElsewhere(KeptProposal kept, String council) {
        var alike = alike(kept, council);
        if (alike.isEmpty()) {
            return alike;
        }
        var own = proposals.of(kept.paper()).stream()
                .map(KeptProposal::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return alike.stream()
                .filter(same -> !own.contains(same.key())
                        || SameName.of(same.title(), kept.proposal().title()))
                .toList();
    }

    private List<KeptProposal> inOrder(long paper, String kind) {
        return proposals.of(paper).stream()
                .filter(kept -> kept.decision() == Decision.WAITING
                        && takes(kept.proposal().kind()))
                .filter(kept -> kind.isEmpty() || kind.equals(kept.proposal().kind()))
                .sorted(Comparator.comparingInt(kept -> acceptors.order(kept.proposal())))
                .toList();
    }

    /** Takes back everything that was accepted from a paper, last first; says what had to stay and why. */
    public Outcome undo(long paper) {
        var problems = new ArrayList<Problem>();
        int taken = 0;
        var accepted = proposals.of(paper).stream()
                .filter(kept -> kept.decision().taken())
                .sorted(Comparator.comparingInt((KeptProposal kept) -> acceptors.order(kept.proposal()))
                        .thenComparing(KeptProposal::id)
                        .reversed())
                .toList();
        for (var kept : accepted) {
            switch (withdraw(kept)) {
                case Checked.Accepted<String> done -> taken++;
                case Checked.Refused<String> no -> problems.addAll(no.problems());
            }
        }
        if (problems.isEmpty()) {
            papers.setUndone(paper, clock.instant());
        }
        return new Outcome(taken, problems);
    }

    private Checked<String> withdraw(KeptProposal kept) {
        var key = kept.key();
        if (key == null) {
            return Checked.accepted("");
        }
        var council = papers.find(kept.paper()).orElseThrow().council();
        Checked<String> withdrawn = kept.decision() == Decision.MERGED
                ? Checked.accepted(key)
                : acceptor(kept, key).then(acceptor -> acceptor.withdraw(key, council));
        return withdrawn.then(gone -> {
            proposals.decide(kept.id(), kept.decision(), Decision.WAITING, null);
            return Checked.accepted(gone);
        });
    }

    private Checked<String> settle(KeptProposal kept, Decision decision, String key) {
        proposals.decide(kept.id(), kept.decision(), decision, key);
        return Checked.accepted(key);
    }

    private Checked<String> tied(long paper, String key) {
        tieWhatWaited(paper);
        return Checked.accepted(key);
    }

    /**
     * What was accepted before something that it names in a tie gets that tie now: merging a proposal again with what
     * it became adds just that.
     */
    private void tieWhatWaited(long paper) {
        var taken = proposals.of(paper).stream()
                .filter(kept -> kept.decision().taken())
                .toList();
        var order = new HashMap<String, Long>();
        taken.forEach(kept ->
                order.put(kept.proposal().kind() + "\n" + kept.proposal().ref(), kept.id()));
        var acceptance = acceptance(paper);
        for (var kept : taken) {
            boolean named =
                    kept.proposal().ties().stream().anyMatch(tie -> order.containsKey(tie.kind() + "\n" + tie.ref()));
            var key = kept.key();
            if (named && key != null) {
                acceptor(kept, key).then(acceptor -> acceptor.merge(kept.proposal(), key, acceptance));
            }
        }
    }

    private KeptProposal get(long id) {
        return proposals.find(id).orElseThrow(() -> new NotHere("proposal " + id));
    }

    private Checked<Acceptor> acceptor(KeptProposal kept, String key) {
        return acceptors.keeping(kept.proposal(), key);
    }

    private Acceptance acceptance(long paper) {
        var brought = papers.find(paper).orElseThrow(() -> new NotHere("paper " + paper));
        return new Acceptance(
                brought.council(), paper, brought.document(), (kind, name) -> proposals.keyOf(paper, kind, name));
    }
}
