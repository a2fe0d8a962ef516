package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everybody tries every door: strangers, every role in its own council, and everybody from another council. */
@Product
class EveryRouteTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Things things;

    @Autowired
    Kinds kinds;

    private record Route(RequestMethod method, String path, Act rule) {
        String with(String ref) {
            return path.replace("{ref}", ref).replaceAll("\\{[^}]+}", "1");
        }
    }

    private String council = "";
    private String ref = "";

    @BeforeEach
    void aCouncilWithAThing() {
        council = fixtures.council();
        ref = fixtures.installation(() -> things.add(
                        kinds.all().getFirst().code(),
                        council,
                        Thing.Card.of("Something", ""),
                        new State("open", Tone.NONE)))
                .ref();
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.goldenthread")) {
                var rule = Gate.ruleOf(handler).orElse(Act.ADMINISTER);
                var methods = info.getMethodsCondition().getMethods();
                for (var path : info.getPatternValues()) {
                    (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                            .forEach(method -> routes.add(new Route(method, path, rule)));
                }
            }
        });
        routes.removeIf(route -> route.path().equals("/error"));
        return routes;
    }

    @Test
    void everyPageAndVerbHasARule() {
        var without = mapping.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getName().startsWith("org.goldenthread"))
                .filter(handler -> Gate.ruleOf(handler).isEmpty())
                .map(HandlerMethod::toString)
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void aStrangerIsSentToSignInFromEverywhere() {
        var stranger = fixtures.stranger();
        stranger.page("/access/sign-in");
        for (var route : routes()) {
            if (route.rule() != Act.ENTER) {
                assertThat(status(stranger, route, ref))
                        .as("stranger at " + route)
                        .isIn(302, 403);
            }
        }
    }

    @Test
    void everyRoleMayDoWhatItsActsSayAndNothingElse() {
        var wrong = new TreeMap<String, Integer>();
        for (var role : Role.values()) {
            var visit = fixtures.visit(fixtures.person(council, role));
            visit.page("/access/me");
            for (var route : routes()) {
                int status = status(visit, route, ref);
                boolean refused = status == 403;
                // A partner may not even know of what is not shared.
                boolean hidden = role == Role.PARTNER && status == 404;
                if (route.path().startsWith("/access/sign-")) {
                    continue;
                }
                if (role.allows(route.rule()) == refused && !hidden && !mayBeRefusedInside(route, status)) {
                    wrong.put(role + " " + route, status);
                }
                if (status >= 500) {
                    wrong.put(role + " " + route + " failed", status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Owners pass the gate of what they might own, and are refused inside what they do not. */
    private static boolean mayBeRefusedInside(Route route, int status) {
        return status == 403 && route.rule() == Act.OWN;
    }

    @Test
    void nobodyReachesARecordOfAnotherCouncil() {
        var administrator = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        administrator.page("/access/me");
        for (var route : routes()) {
            if (route.path().contains("{ref}")) {
                assertThat(status(administrator, route, ref))
                        .as("another council at " + route)
                        .isEqualTo(404);
            }
        }
    }

    private static int status(Visit visit, Route route, String ref) {
        var path = route.with(ref);
        return route.method() == RequestMethod.GET
                ? visit.get(path).statusCode()
                : visit.post(path, Map.of()).statusCode();
    }
}
