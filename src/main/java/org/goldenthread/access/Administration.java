package org.goldenthread.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.Checked;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for administrators: who works in a council, as what, and who may come in. */
@Component
@Transactional
public class Administration {
    private static final String NO_COLLEAGUE = "There is no such account in this council";
    private static final String ELSEWHERE =
            "This person also works for another council, so only somebody who administers all of theirs may do this";
    private final AdministrationStore store;
    private final AccountStore accountStore;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    Administration(AdministrationStore store, AccountStore accountStore, Accounts accounts, PasswordEncoder passwords) {
        this.store = store;
        this.accountStore = accountStore;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Somebody who has just been let in.
     *
     * @param password the one-time password, shown once; empty when they had an account already
     */
    public record Admitted(long account, Optional<String> password) {}

    /** Everybody with a role in the council, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(String council) {
        return store.inCouncil(council);
    }

    @Transactional(readOnly = true)
    public Optional<Colleague> colleague(String council, long account) {
        return store.inCouncil(council, account);
    }

    /**
     * Lets somebody into the council: a new account with a one-time password, or a role for an account that is there.
     */
    public Checked<Admitted> admit(String council, String email, String name, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Checked.refused("roles", "Choose at least one role");
        }
        var known = accounts.at(email);
        if (known.isPresent()) {
            var account = known.get().id();
            roles.forEach(role -> accountStore.give(account, council, role));
            return Checked.accepted(new Admitted(account, Optional.empty()));
        }
        return accounts.addWithOneTimePassword(email, name).then(password -> {
            var account = accounts.at(email).orElseThrow().id();
            roles.forEach(role -> accountStore.give(account, council, role));
            return Checked.accepted(new Admitted(account, Optional.of(password)));
        });
    }

    /** From now on the account is exactly this in the council; with no role left it is out of it. */
    public Checked<Colleague> setRoles(String council, long account, Set<Role> wanted) {
        return found(council, account).then(colleague -> {
            if (colleague.roles().contains(Role.ADMINISTRATOR)
                    && !wanted.contains(Role.ADMINISTRATOR)
                    && isLastAdministrator(council, colleague)) {
                return Checked.refused("roles", "The council would have no administrator left");
            }
            for (var role : EnumSet.allOf(Role.class)) {
                if (wanted.contains(role) && !colleague.roles().contains(role)) {
                    accountStore.give(account, council, role);
                } else if (!wanted.contains(role) && colleague.roles().contains(role)) {
                    accountStore.take(account, council, role);
                }
            }
            return Checked.accepted(colleague);
        });
    }

    /** Keeps the account from signing in, at once, or lets it in again. What it did stays in the record. */
    public Checked<Colleague> setActive(String council, long account, boolean active) {
        return found(council, account).then(colleague -> {
            if (!active && isLastAdministrator(council, colleague)) {
                return Checked.refused("active", "The council would have no administrator left");
            }
            if (!store.setActive(account, active)) {
                return Checked.refused("active", ELSEWHERE);
            }
            accountStore.endSessions(colleague.email());
            return Checked.accepted(colleague);
        });
    }

    /** Gives somebody a new one-time password, which is returned once, and signs them out everywhere. */
    public Checked<String> resetPassword(String council, long account) {
        return found(council, account).then(colleague -> {
            var password = OneTimePassword.make();
            if (!accountStore.setPassword(account, passwords.encode(password), true)) {
                return Checked.refused("password", ELSEWHERE);
            }
            accountStore.endSessions(colleague.email());
            return Checked.accepted(password);
        });
    }

    /** Whether whoever works now may open a council. */
    @Transactional(readOnly = true)
    public boolean mayOpenCouncils() {
        return store.mayOpenCouncils();
    }

    /** Whether the installation has no account yet. */
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return store.nobodyYet();
    }

    /** Makes the first account, which may open councils; gives its one-time password unless somebody was faster. */
    public Optional<String> addFirst(String email) {
        var password = OneTimePassword.make();
        return store.addFirst(email, "Administrator", passwords.encode(password))
                .map(made -> password);
    }

    private boolean isLastAdministrator(String council, Colleague colleague) {
        return colleague.active()
                && colleague.roles().contains(Role.ADMINISTRATOR)
                && store.administrators(council) <= 1;
    }

    private Checked<Colleague> found(String council, long account) {
        return store.inCouncil(council, account)
                .map(Checked::accepted)
                .orElseGet(() -> Checked.refused("account", NO_COLLEAGUE));
    }
}
