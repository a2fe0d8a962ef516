package org.goldenthread.access.start;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks at the settings before anything starts, and refuses a council's real record under an unsafe one. */
public final class UnsafeSettings implements EnvironmentPostProcessor, Ordered {
    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "::1", "localhost", "[::1]");
    private static final String ADDRESS = "server.address";
    private static final String URL = "spring.datasource.url";

    /**
     * One rule.
     *
     * @param setting its name, as a person sets it
     * @param broken whether the environment breaks it
     * @param reason why that is unsafe, and what to set
     */
    private record Rule(String setting, Predicate<Environment> broken, String reason) {
        String refusal() {
            return setting + ": " + reason;
        }
    }

    private static final List<Rule> ALWAYS = List.of(new Rule(
            "golden-thread.demonstration",
            settings -> demonstrates(settings) && !ownMachine(settings),
            "the demonstration's passwords are known to everybody, so it is for this machine only;"
                    + " leave server.address at 127.0.0.1"));

    private static final List<Rule> PRODUCTION = List.of(
            new Rule(
                    "SPRING_DATASOURCE_URL",
                    settings -> word(settings, URL).isEmpty(),
                    "a real record belongs on a PostgreSQL server that is backed up; set it to that server's JDBC"
                            + " address, such as jdbc:postgresql://db.council.example/golden_thread"),
            new Rule(
                    "SPRING_DATASOURCE_PASSWORD",
                    settings -> !word(settings, URL).isEmpty()
                            && word(settings, "spring.datasource.password").length() < 12,
                    "the database's owner needs a password of at least 12 characters"),
            new Rule(
                    "SPRING_DATASOURCE_URL",
                    settings -> word(settings, URL).matches(".*[?&]sslmode=(disable|allow|prefer).*")
                            && !word(settings, URL)
                                    .matches("jdbc:postgresql://(localhost|127\\.0\\.0\\.1|\\[::1])[:/].*"),
                    "the connection to the database would not be encrypted; use sslmode=verify-full"),
            new Rule(
                    "golden-thread.demonstration",
                    UnsafeSettings::demonstrates,
                    "fictional councils with known passwords do not belong beside a real record; take it away"),
            new Rule(
                    ADDRESS,
                    settings -> !ownMachine(settings) && !encrypted(settings) && !behindProxy(settings),
                    "an address that others reach needs encryption: set server.ssl.bundle (or server.ssl.key-store), or"
                            + " state with server.forward-headers-strategy=native that a proxy in front encrypts"),
            new Rule(
                    "server.servlet.session.cookie.secure",
                    settings -> !is(settings, "server.servlet.session.cookie.secure", "true"),
                    "the session's cookie would travel unencrypted; leave it at true"),
            new Rule(
                    "server.servlet.session.cookie.http-only",
                    settings -> is(settings, "server.servlet.session.cookie.http-only", "false"),
                    "scripts could read the session's cookie; leave it at true"),
            new Rule(
                    "server.servlet.session.cookie.same-site",
                    settings -> is(settings, "server.servlet.session.cookie.same-site", "none"),
                    "other sites could use the session; leave it at lax"),
            new Rule(
                    "server.error.include-stacktrace",
                    settings -> !is(settings, "server.error.include-stacktrace", "never")
                            && !word(settings, "server.error.include-stacktrace")
                                    .isEmpty(),
                    "error pages would show the inside of the product; leave it at never"),
            new Rule(
                    "gg.jte.development-mode",
                    settings -> is(settings, "gg.jte.development-mode", "true"),
                    "pages would be made from files that anybody on the machine may change; take it away"));

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var production = environment.acceptsProfiles(Profiles.of("production"));
        var refusals = java.util.stream.Stream.concat(
                        ALWAYS.stream(), production ? PRODUCTION.stream() : java.util.stream.Stream.empty())
                .filter(rule -> rule.broken().test(environment))
                .map(Rule::refusal)
                .toList();
        if (!refusals.isEmpty()) {
            throw new RefusedToStart(
                    "Golden Thread does not start with unsafe settings:\n  " + String.join("\n  ", refusals));
        }
    }

    private static String word(Environment settings, String name) {
        return Objects.requireNonNullElse(settings.getProperty(name), "").strip();
    }

    private static boolean is(Environment settings, String name, String value) {
        return word(settings, name).toLowerCase(Locale.ROOT).equals(value);
    }

    private static boolean demonstrates(Environment settings) {
        return is(settings, "golden-thread.demonstration", "true");
    }

    private static boolean ownMachine(Environment settings) {
        return OWN_MACHINE.contains(word(settings, ADDRESS));
    }

    private static boolean encrypted(Environment settings) {
        return !word(settings, "server.ssl.bundle").isEmpty()
                || !word(settings, "server.ssl.key-store").isEmpty()
                || !word(settings, "server.ssl.certificate").isEmpty();
    }

    private static boolean behindProxy(Environment settings) {
        return is(settings, "server.forward-headers-strategy", "native")
                || is(settings, "server.forward-headers-strategy", "framework");
    }
}
