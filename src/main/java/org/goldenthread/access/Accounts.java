package org.goldenthread.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Checked;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts and councils: who there is, what they are where, which posts they hold. */
@Component
@Transactional
public class Accounts {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");
    private static final Pattern COUNCIL = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
    private static final int SHORTEST_PASSWORD = 12;
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final String decoy;

    Accounts(AccountStore store, PasswordEncoder passwords) {
        this.store = store;
        this.passwords = passwords;
        this.decoy = passwords.encode("nobody has this password");
    }

    /**
     * The account at an address, if it is active and the password is its own. A stranger's address costs as much time
     * as a known one, so that time tells nothing.
     */
    @Transactional(readOnly = true)
    public Optional<Account> proven(String email, String password) {
        var secret = store.secretOf(email).filter(AccountStore.Secret::active);
        var hash = secret.map(AccountStore.Secret::hash)
                .filter(one -> one.startsWith("$argon2"))
                .orElse(decoy);
        return passwords.matches(password, hash) ? secret.map(AccountStore.Secret::account) : Optional.empty();
    }

    /**
     * Adds an account with a password of its holder's.
     *
     * @return the account's number, or what is wrong with the address, the name or the password
     */
    public Checked<Long> add(String email, String name, String password) {
        return checkPassword(password).then(good -> add(email, name, good, false));
    }

    /** Adds an account with a one-time password, which is returned once and kept nowhere. */
    Checked<String> addWithOneTimePassword(String email, String name) {
        var password = OneTimePassword.make();
        return add(email, name, password, true).then(id -> Checked.accepted(password));
    }

    private Checked<Long> add(String email, String name, String password, boolean oneTime) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(address).matches()) {
            return Checked.refused("email", "Enter an email address, such as name@council.example");
        }
        if (name.isBlank() || name.length() > 120) {
            return Checked.refused("name", "Enter the person's name, up to 120 characters");
        }
        if (store.secretOf(address).isPresent()) {
            return Checked.refused("email", "There is already an account for " + address);
        }
        return Checked.accepted(store.add(address, name.strip(), passwords.encode(password), oneTime));
    }

    /** Changes the account's own password after checking the old one; whoever else was signed in with it is out. */
    public Checked<Account> changePassword(Account account, String old, String wanted) {
        var secret = store.secretOf(account.email());
        if (secret.isEmpty() || !passwords.matches(old, secret.get().hash())) {
            return Checked.refused("old", "The current password is not right");
        }
        if (old.equals(wanted)) {
            return Checked.refused("wanted", "Choose a password other than the current one");
        }
        return checkPassword(wanted).then(good -> {
            store.setPassword(account.id(), passwords.encode(good), false);
            store.endSessions(account.email());
            return Checked.accepted(new Account(account.id(), account.email(), account.name(), false));
        });
    }

    private static Checked<String> checkPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > 200) {
            return Checked.refused(
                    "wanted", "A password has at least " + SHORTEST_PASSWORD + " characters; three words do well");
        }
        return Checked.accepted(password);
    }

    /** Opens a council: two to eight capital letters and digits, unique in the installation, and its name. */
    public Checked<String> openCouncil(String code, String name) {
        if (!COUNCIL.matcher(code).matches()) {
            return Checked.refused("code", "A council's code is two to eight capital letters or digits, such as HRW");
        }
        if (name.length() < 2 || name.length() > 120) {
            return Checked.refused("name", "Enter the council's name, up to 120 characters");
        }
        try {
            store.openCouncil(code, name);
            return Checked.accepted(code);
        } catch (DuplicateKeyException taken) {
            return Checked.refused("code", "The code " + code + " is taken by another council");
        }
    }

    public void give(long account, String council, Role role) {
        store.give(account, council, role);
    }

    public void take(long account, String council, Role role) {
        store.take(account, council, role);
    }

    /** The account acts for the post from now on: what the post owns, it may change. */
    public void holdPost(long account, String council, String post) {
        store.holdPost(account, council, post);
    }

    public void leavePost(long account, String post) {
        store.leavePost(account, post);
    }

    /** The account at an address, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Account> at(String email) {
        return store.secretOf(email.strip()).map(AccountStore.Secret::account);
    }

    /** What the account is in which council, by the councils' names. */
    @Transactional(readOnly = true)
    public List<Standing> standings(long account) {
        return store.standings(account);
    }

    /** Names of the accounts that the visitor may know, by number. */
    @Transactional(readOnly = true)
    public Map<Long, String> names() {
        return store.names();
    }

    /** What the account is in a council, for work on its behalf; empty where it has no role there. */
    @Transactional(readOnly = true)
    public Optional<Visitor> visitor(Account account, String council) {
        return store.standings(account.id()).stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .map(there -> visitor(account, List.of(there), standings -> there));
    }

    @Transactional(readOnly = true)
    Visitor visitor(Account account, Function<List<Standing>, Standing> choose) {
        return visitor(account, store.standings(account.id()), choose);
    }

    /** Whoever came in with a key is somebody in the key's council alone. */
    @Transactional(readOnly = true)
    Visitor visitor(Pass pass, Function<List<Standing>, Standing> choose) {
        var there = store.standings(pass.account().id()).stream()
                .filter(one -> one.council().equals(pass.council()))
                .toList();
        return visitor(pass.account(), there, choose);
    }

    private Visitor visitor(Account account, List<Standing> standings, Function<List<Standing>, Standing> choose) {
        var chosen = standings.isEmpty() ? null : choose.apply(standings);
        return new Visitor(account, chosen, standings, store.posts(account.id()));
    }
}
