package org.goldenthread;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.vocabulary.Checked;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What tests start from: a council of their own, people in roles, a way to be one of them. */
@TestComponent
public class Fixtures {
    public static final String PASSWORD = "three plain words";
    private static final AtomicInteger COUNT = new AtomicInteger(100);
    private final Accounts accounts;
    private final Environment environment;

    Fixtures(@Lazy Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    /** Opens a new council and gives its code. */
    public String council() {
        var code = "T" + COUNT.incrementAndGet();
        installation(() -> got(accounts.openCouncil(code, "Council " + code)));
        return code;
    }

    /** A new person with a role in a council; the password is {@link #PASSWORD}. */
    public Account person(String council, Role role) {
        var email = role.code() + COUNT.incrementAndGet() + "@council.example";
        return installation(() -> {
            var id = got(accounts.add(email, role.words() + " of " + council, PASSWORD));
            accounts.give(id, council, role);
            return accounts.at(email).orElseThrow();
        });
    }

    /** Does something as the installation itself, which rules every council. */
    public <T> T installation(Supplier<T> work) {
        return Entrance.as(Entrance.INSTALLATION, "test", work);
    }

    /** Does something as somebody. */
    public <T> T as(Account account, Supplier<T> work) {
        return Entrance.as(account.id(), "test", work);
    }

    public void as(Account account, Runnable work) {
        Entrance.as(account.id(), "test", work);
    }

    /** The value that was accepted; a refusal fails the test with its reasons. */
    public static <T> T got(Checked<T> checked) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> value;
            case Checked.Refused<T> refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    /** Where the product answers. */
    public String address() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    /** Somebody signed in, over real HTTP. */
    public Visit visit(Account account) {
        return Visit.signedIn(address(), account.email(), PASSWORD);
    }

    /** Somebody signed in to a product that runs elsewhere. */
    public static Visit visit(String address, String email, String password) {
        return Visit.signedIn(address, email, password);
    }

    /** Somebody who has not signed in. */
    public Visit stranger() {
        return new Visit(address());
    }
}
