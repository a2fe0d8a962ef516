package org.goldenthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role, and a stranger, tries every page and verb of every room; a route without a rule fails. */
@Product
class EveryRouteTests {
    /** Routes that look at more than the rule: who may open councils, pages reached from inside only, signed links. */
    private static final List<String> OWN_JUDGEMENT = List.of(
            "/access/councils",
            "/access/kept",
            "/delivery/feed",
            "/governance/feed",
            "/error",
            "/publishing/unsubscribe/");

    /** Who owes what is a council's own business: read by every role but a partner's. */
    private static final List<String> INSIDE =
            List.of("/measures/due", "/measures/round", "/measures/sign-off", "/measures/stale");

    private static final String POST = "POST-9901";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    List<Kind> kinds;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Map<Role, Visit> visits = new EnumMap<>(Role.class);
    private String council = "";

    @Nullable
    private Visit elsewhere;

    @Nullable
    private Visit stranger;

    /** One page or verb. */
    record Route(String pattern, RequestMethod method, HandlerMethod handler) {
        boolean aboutARecord() {
            return pattern.contains("{ref}") || pattern.contains("{ref:");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @BeforeEach
    void everybodySignsIn() {
        council = fixtures.council();
        for (var role : Role.values()) {
            var account = fixtures.person(council, role);
            if (role == Role.OWNER) {
                fixtures.installation(() -> {
                    accounts.holdPost(account.id(), council, POST);
                    return account;
                });
            }
            visits.put(role, fixtures.visit(account));
        }
        elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        var somebody = fixtures.stranger();
        somebody.page("/access/sign-in");
        stranger = somebody;
    }

    @Test
    void everyRouteHasARule() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(Gate.ruleOf(route.handler()))
                        .as("@May on %s", route)
                        .isPresent());
    }

    @Test
    void aStrangerEntersWhereAnybodyMayAndIsSentToSignInOrToldToShowAKeyElsewhere() {
        for (var route : judgedRoutes()) {
            var answer = ask(Objects.requireNonNull(stranger), route, thing(route, Publication.INTERNAL));
            if (route.pattern().startsWith("/open/{council}")) {
                // nobody has published anything here, and that answers as if there were no such council
                assertThat(answer.statusCode()).as("%s by a stranger", route).isEqualTo(404);
            } else if (rule(route) == Act.ENTER) {
                assertThat(answer.statusCode()).as("%s by a stranger", route).isLessThan(400);
            } else if (Gate.forPrograms(route.pattern())) {
                assertThat(answer.statusCode()).as("%s by a stranger", route).isEqualTo(401);
            } else {
                assertThat(sentToSignIn(answer))
                        .as("%s by a stranger answers %s", route, answer.statusCode())
                        .isTrue();
            }
        }
    }

    @Test
    void everyRoleIsLetInWhereTheRuleAllowsAndRefusedWhereItDoesNot() {
        var wrong = new ArrayList<String>();
        for (var route : judgedRoutes()) {
            for (var role : Role.values()) {
                var ref = thing(route, Publication.PARTNERS);
                int status = ask(as(role), route, ref).statusCode();
                boolean outside = role == Role.PARTNER && INSIDE.contains(route.pattern());
                var expected = role.allows(rule(route)) && !outside;
                var letIn = status != 403 && status != 401;
                if (letIn != expected || status >= 500) {
                    wrong.add("%s as %s answers %d; %s is %s"
                            .formatted(route, role, status, rule(route), expected ? "allowed" : "refused"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRecordOfAnotherCouncilIsNotThere() {
        for (var route : judgedRoutes()) {
            if (route.aboutARecord()) {
                assertThat(ask(elsewhere(), route, thing(route, Publication.PARTNERS))
                                .statusCode())
                        .as("%s by another council's administrator", route)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void anotherCouncilCannotBeAskedFor() {
        for (var route : judgedRoutes()) {
            if (!route.aboutARecord() && rule(route) != Act.ENTER) {
                var path = route.pattern().replaceAll("\\{[^}]*}", "1") + "?council=" + council;
                var answer = sent(elsewhere(), route, path, Map.of());
                assertThat(answer.statusCode())
                        .as("%s for another council", route)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void aPartnerDoesNotSeeThatAnInternalRecordExists() {
        for (var route : judgedRoutes()) {
            if (route.aboutARecord()) {
                assertThat(ask(as(Role.PARTNER), route, thing(route, Publication.INTERNAL))
                                .statusCode())
                        .as("%s by a partner", route)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void aRecordThatIsNotThereIsSaidToBeNotThere() {
        assertThat(as(Role.ADMINISTRATOR).get("/evidence/F-99999999").statusCode())
                .isEqualTo(404);
    }

    private Visit as(Role role) {
        return Objects.requireNonNull(visits.get(role));
    }

    private Visit elsewhere() {
        return Objects.requireNonNull(elsewhere);
    }

    private List<Route> judgedRoutes() {
        return routes().stream()
                .filter(route -> OWN_JUDGEMENT.stream().noneMatch(route.pattern()::startsWith))
                .toList();
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("org.goldenthread"))
                .flatMap(one -> routes(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of(RequestMethod.GET) : List.copyOf(methods))
                        .stream().map(method -> new Route(pattern, method, handler)));
    }

    private static Act rule(Route route) {
        return Gate.ruleOf(route.handler()).orElseThrow();
    }

    /**
     * A fresh record for each try, so that what one role removes is there for the next; the owner's post owns it. It has a
     * first day, because a report without one is a draft, which readers do not find.
     */
    private String thing(Route route, Publication publication) {
        if (!route.aboutARecord()) {
            return "";
        }
        var kind = kinds.stream()
                .filter(one -> !one.path().isEmpty() && route.pattern().startsWith(one.path() + "/"))
                .findFirst()
                .orElse(kinds.getFirst());
        return fixtures.installation(() -> things.add(
                        kind.code(),
                        council,
                        Thing.Card.of("Something to try", "")
                                .ownedBy(null, POST)
                                .dated(LocalDate.EPOCH, null, null)
                                .published(publication),
                        new State("open", Tone.NONE)))
                .ref();
    }

    private static HttpResponse<String> ask(Visit visit, Route route, String ref) {
        var path = route.pattern().replaceAll("\\{ref(:[^}]*)?}", ref).replaceAll("\\{[^}]*}", "999999999");
        return sent(visit, route, path, Map.of("version", "1"));
    }

    private static HttpResponse<String> sent(Visit visit, Route route, String path, Map<String, String> fields) {
        return route.method() == RequestMethod.POST
                ? visit.post(path, fields)
                : route.method() == RequestMethod.GET
                        ? visit.get(path)
                        : visit.ask(route.method().name(), path);
    }

    private static boolean sentToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302 && Visit.location(answer).endsWith("/access/sign-in");
    }
}
