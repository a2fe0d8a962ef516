package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Program;
import org.goldenthread.access.keys.Keys;
import org.goldenthread.access.keys.Wish;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A key of every role and every scope tries every address there is. */
@Product
class EveryKeyTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Keys keys;

    @Autowired
    Accounts accounts;

    @Autowired
    Things things;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** One page or verb. */
    record Route(String pattern, String method, HandlerMethod handler) {}

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("org.goldenthread"))
                .flatMap(one -> one.getKey().getPatternValues().stream()
                        .flatMap(pattern -> (one.getKey()
                                                .getMethodsCondition()
                                                .getMethods()
                                                .isEmpty()
                                        ? Stream.of("GET")
                                        : one.getKey().getMethodsCondition().getMethods().stream()
                                                .map(Enum::name))
                                .map(method -> new Route(pattern, method, one.getValue()))))
                .toList();
    }

    private Program program(String council, Role role, Set<Scope> scopes) {
        var account = fixtures.person(council, role);
        var secret = fixtures.as(account, () -> {
            var standings = accounts.standings(account.id());
            var visitor = new Visitor(account, standings.getFirst(), standings, Set.of());
            return Fixtures.got(keys.make(visitor, new Wish("Try", scopes, ""))).secret();
        });
        return Program.with(fixtures.address(), secret);
    }

    private String finding(String council) {
        return fixtures.installation(() -> things.add(
                        "finding",
                        council,
                        Thing.Card.of("Something to try", "").published(Publication.PARTNERS),
                        new State("open", Tone.NONE)))
                .ref();
    }

    @Test
    void everyKeyIsLetInWhereItsRoleAndItsScopeAllowAndNowhereElse() {
        var council = fixtures.council();
        var ref = finding(council);
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            for (var scope : Scope.values()) {
                var program = program(council, role, EnumSet.of(scope));
                for (var route : routes()) {
                    if (Gate.forPrograms(route.pattern())) {
                        var may = Gate.mayOf(route.handler()).orElseThrow();
                        var expected = role.allows(may.value()) && may.scope() == scope && scope.covers(may.value());
                        int status = status(program, route, ref);
                        if ((status != 403 && status != 401) != expected || status >= 500) {
                            wrong.add("%s %s with %s of %s answers %d"
                                    .formatted(route.method(), route.pattern(), scope, role, status));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageOpensToAKeyWhateverItMay() {
        var council = fixtures.council();
        var ref = finding(council);
        var program = program(council, Role.ADMINISTRATOR, EnumSet.allOf(Scope.class));
        assertThat(routes())
                .filteredOn(route -> !Gate.forPrograms(route.pattern()))
                // what everybody reads opens to no key either: nobody looks whether one is shown
                .filteredOn(route -> !Gate.forEverybody(route.pattern()))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(status(program, route, ref))
                        .as(route.toString())
                        .isEqualTo(403));
    }

    private static int status(Program program, Route route, String ref) {
        var path = route.pattern().replaceAll("\\{ref(:[^}]*)?}", ref).replaceAll("\\{[^}]*}", "999999999");
        return program.send(route.method(), path, "", "").statusCode();
    }
}
