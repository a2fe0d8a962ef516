package org.goldenthread.intake.telling;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Installation;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.KeptProposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/**
 * Accepts papers at a terminal through the doors of the review screen: the file is kept, its proposals are accepted in
 * one transaction, what only looks like something in the record waits for a person, and the paper can be taken back.
 *
 * @param council the council whose record accepts
 * @param account who does it, by number; its rights decide, and the trail names it
 */
record Accepting(Papers papers, Review review, String council, long account) {

    /** Opens the installation's record for somebody in a council, or says why they may not accept there. */
    static Checked<Accepting> into(Installation installation, String council, String email) {
        var accounts = installation.door(Accounts.class);
        return who(accounts, email)
                .then(account -> allowed(accounts.standings(account), council, email)
                        .then(standing -> Checked.accepted(new Accepting(
                                installation.door(Papers.class),
                                installation.door(Review.class),
                                standing.council(),
                                account))));
    }

    private static Checked<Long> who(Accounts accounts, String email) {
        return email.isEmpty()
                ? Checked.accepted(Entrance.INSTALLATION)
                : accounts.at(email)
                        .map(Account::id)
                        .<Checked<Long>>map(Checked::accepted)
                        .orElseGet(() -> Checked.refused("--as", "there is no account for " + email + "."));
    }

    private static Checked<Standing> allowed(List<Standing> standings, String council, String email) {
        var known = standings.stream()
                .filter(one -> one.council().equalsIgnoreCase(council))
                .findFirst();
        if (known.isEmpty()) {
            var there = standings.stream().map(Accepting::named).collect(Collectors.joining(", "));
            return Checked.refused(
                    "--council",
                    "there is no council " + council + (email.isEmpty() ? "" : " for " + email) + "; "
                            + (there.isEmpty() ? "there is none at all yet." : "there is " + there + "."));
        }
        return known.get().allows(Act.EDIT)
                ? Checked.accepted(known.get())
                : Checked.refused(
                        "--as",
                        email + " is " + known.get().roleWords() + " in " + named(known.get())
                                + " and may not accept papers; a performance officer or an administrator may.");
    }

    private static String named(Standing standing) {
        return standing.council() + " (" + standing.name() + ")";
    }

    /** Keeps a file and accepts what was recognised in it; the same file again accepts what still waits. */
    Checked<Taken> take(String name, Path file) {
        return Entrance.as(
                account,
                "gt ingest --accept " + name,
                () -> papers.take(council, name, file).then(brought -> {
                    var outcome = review.acceptAll(brought.id(), "");
                    var proposals = papers.proposals(brought.id());
                    return Checked.accepted(new Taken(
                            papers.get(brought.id()),
                            brought.before(),
                            proposals,
                            papers.notes(brought.id()),
                            reasons(proposals, outcome.problems())));
                }));
    }

    private Map<Long, String> reasons(List<KeptProposal> proposals, List<Problem> problems) {
        var said = problems.stream()
                .collect(Collectors.toMap(Problem::place, Problem::message, (one, other) -> one + " " + other));
        var reasons = new HashMap<Long, String>();
        for (var kept : proposals) {
            var proposal = kept.proposal();
            if (kept.decision() == Decision.LEFT_OUT) {
                reasons.put(kept.id(), "was left out by a reviewer.");
            } else if (kept.decision() == Decision.WAITING) {
                reasons.put(
                        kept.id(),
                        review.takes(proposal.kind())
                                ? said.getOrDefault(kept.named(), "waits for review.")
                                : "is kept with the paper until the room for its kind opens.");
            }
        }
        return reasons;
    }
}
