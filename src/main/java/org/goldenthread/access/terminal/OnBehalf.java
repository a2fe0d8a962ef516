package org.goldenthread.access.terminal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Installation;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.vocabulary.Checked;

/**
 * Somebody at a terminal who may change a council's record.
 *
 * @param account their number; the trail names it
 */
public record OnBehalf(String council, long account) {

    /** Finds who it is and in which council; without a council's code the only one there is. */
    public static Checked<OnBehalf> of(Installation installation, String council, String email) {
        var accounts = installation.door(Accounts.class);
        return who(accounts, email)
                .then(account -> standing(accounts.standings(account), council, email)
                        .then(standing -> Checked.accepted(new OnBehalf(standing.council(), account))));
    }

    private static Checked<Long> who(Accounts accounts, String email) {
        return email.isEmpty()
                ? Checked.accepted(Entrance.INSTALLATION)
                : accounts.at(email)
                        .map(Account::id)
                        .<Checked<Long>>map(Checked::accepted)
                        .orElseGet(() -> Checked.refused("--as", "there is no account for " + email + "."));
    }

    private static Checked<Standing> standing(List<Standing> standings, String council, String email) {
        var meant = standings.stream()
                .filter(one -> council.isEmpty()
                        ? standings.size() == 1
                        : one.council().equalsIgnoreCase(council))
                .findFirst();
        if (meant.isEmpty()) {
            var there = standings.stream()
                    .map(one -> one.council() + " (" + one.name() + ")")
                    .collect(Collectors.joining(", "));
            var why = council.isEmpty()
                    ? "say which council's record takes it"
                    : "there is no council " + council + (email.isEmpty() ? "" : " for " + email);
            return Checked.refused(
                    "--council", why + "; " + (there.isEmpty() ? "there is none yet." : "there is " + there + "."));
        }
        return meant.get().allows(Act.EDIT)
                ? Checked.accepted(meant.get())
                : Checked.refused(
                        "--as",
                        email + " is " + meant.get().roleWords() + " in "
                                + meant.get().council()
                                + " and may not load anything; a performance officer or an administrator may.");
    }

    /** Does something as them. */
    public <T> T does(String request, Supplier<T> work) {
        return Entrance.as(account, request, work);
    }
}
