package org.goldenthread.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every page and verb: finds out which council it is about (that of the record named in the address, or
 * the one asked for, or the one chosen before), and lets in whom the page's rule allows there.
 */
@Component
public class Gate implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String CHOSEN = "org.goldenthread.council";
    private static final String CHOOSE_PASSWORD = "/access/password";
    private static final String VISITOR = Visitor.class.getName();
    private static final Pattern FOR_PROGRAMS = Pattern.compile("(/[a-z]+)?/api/.*");
    private final Accounts accounts;
    private final List<CouncilOfRecord> records;

    Gate(Accounts accounts, List<CouncilOfRecord> records) {
        this.accounts = accounts;
        this.records = records;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || method.getBeanType().getName().startsWith("org.springframework")) {
            return true;
        }
        var may = mayOf(method).orElseThrow(() -> new NotAllowed("This page has no rule of access"));
        var visitor = visitor(request);
        request.setAttribute(VISITOR, visitor);
        if (visitor.mustChoosePassword()
                && may.value() != Act.ENTER
                && !request.getRequestURI().equals(CHOOSE_PASSWORD)) {
            if (forPrograms(request.getRequestURI())) {
                throw new NotAllowed("Choose a password of your own first");
            }
            response.sendRedirect(CHOOSE_PASSWORD);
            return false;
        }
        if (!visitor.may(may.value())) {
            throw refusal(visitor);
        }
        if (principal() instanceof Pass pass) {
            pass.check(may);
        }
        return true;
    }

    /** Whether an address answers programs, in JSON: those under /api/, and those under the /api/ of a room. */
    public static boolean forPrograms(String path) {
        return FOR_PROGRAMS.matcher(path).matches();
    }

    /** Whether an address is for everybody: who asks there is never looked at, so that all see the same. */
    public static boolean forEverybody(String path) {
        return path.equals("/open") || path.startsWith("/open/");
    }

    private static @Nullable Object principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    private static RuntimeException refusal(Visitor visitor) {
        if (!visitor.known()) {
            return new AccessDeniedException("sign in first");
        }
        return new NotAllowed(
                visitor.chosen() == null
                        ? "Your account has no role in any council yet"
                        : "As " + visitor.chosen().roleWords() + " in "
                                + visitor.chosen().name() + " you may not do this");
    }

    /** From now on the visitor's pages are about this council, where an address names no other. */
    public void choose(HttpServletRequest request, String council) {
        request.getSession().setAttribute(CHOSEN, council);
    }

    /** The rule of a page, from its method or its class. */
    public static Optional<Act> ruleOf(HandlerMethod method) {
        return mayOf(method).map(May::value);
    }

    /** The rule of a page with the scope that a key needs there. */
    public static Optional<May> mayOf(HandlerMethod method) {
        var rule = Optional.ofNullable(method.getMethodAnnotation(May.class));
        return rule.or(
                () -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), May.class)));
    }

    /** The visitor that {@link #preHandle} found, or finds one for error pages. */
    public Visitor visitor(HttpServletRequest request) {
        if (request.getAttribute(VISITOR) instanceof Visitor found) {
            return found;
        }
        var principal = principal();
        if (!(principal instanceof Account) && !(principal instanceof Pass)) {
            return Visitor.STRANGER;
        }
        try {
            var wanted = recordsCouncil(request).or(() -> Optional.ofNullable(request.getParameter("council")));
            return visitor(request, principal, wanted);
        } catch (NotHere unknown) {
            // The page that says so needs a visitor too: whoever they are in the council they chose before.
            request.setAttribute(VISITOR, visitor(request, principal, Optional.empty()));
            throw unknown;
        }
    }

    private Visitor visitor(HttpServletRequest request, Object principal, Optional<String> wanted) {
        if (principal instanceof Pass pass) {
            return accounts.visitor(pass, standings -> choose(standings, wanted, pass.council()));
        }
        var session = request.getSession(false);
        var before = session == null ? null : session.getAttribute(CHOSEN);
        return accounts.visitor((Account) principal, standings -> choose(standings, wanted, before));
    }

    private Standing choose(List<Standing> standings, Optional<String> wanted, @Nullable Object before) {
        if (wanted.isPresent() && !wanted.get().isEmpty()) {
            return standings.stream()
                    .filter(one -> one.council().equals(wanted.get()))
                    .findFirst()
                    .orElseThrow(() -> new NotHere("the council " + wanted.get()));
        }
        return standings.stream()
                .filter(one -> one.council().equals(before))
                .findFirst()
                .orElseGet(() -> standings.stream()
                        .min(Comparator.comparing(Standing::weightiest))
                        .orElseThrow());
    }

    private Optional<String> recordsCouncil(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("ref") instanceof String ref)) {
            return Optional.empty();
        }
        return Optional.of(records.stream()
                .flatMap(one -> one.councilOf(ref).stream())
                .findFirst()
                .orElseThrow(() -> new NotHere(ref)));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        return servlet == null ? Visitor.STRANGER : visitor(servlet);
    }
}
