package org.goldenthread.reports.rounds.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.updates.Reporting.Line;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.trace.Traces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to parts of a council that a round can ask by themselves. */
@Component
@Transactional(readOnly = true)
public class Scopes {
    private static final String BODY = "body";
    private static final List<String> FOLLOWED = List.of("plan", "portfolio", "programme");
    private static final int STEPS = 8;
    private static final int MOST = 100_000;

    /** What is beside a thing or after it in time is no part of it. */
    private static final Set<TieKind> BESIDE = EnumSet.of(
            TieKind.CITED_BY, TieKind.FOLLOWED_BY, TieKind.OVERLAPS, TieKind.REPORTS_TO, TieKind.SUCCEEDED_BY);

    private final Things things;
    private final Traces traces;
    private final Organisation organisation;
    private final Obligations obligations;

    Scopes(Things things, Traces traces, Organisation organisation, Obligations obligations) {
        this.things = things;
        this.traces = traces;
        this.organisation = organisation;
        this.obligations = obligations;
    }

    /** What can be chosen, the whole council first. @param chosen stays among them, whatever became of it */
    public List<Choice> choices(String council, @Nullable String chosen) {
        var all = new ArrayList<>(List.of(new Choice("", "The whole council")));
        organisation.choices(council, service(chosen)).stream()
                .filter(one -> !one.value().isEmpty())
                .forEach(all::add);
        Stream.concat(FOLLOWED.stream(), Stream.of(BODY))
                .flatMap(kind -> things.all(kind, council).stream())
                .filter(one -> one.card().ended() == null || one.ref().equals(chosen))
                .forEach(one -> all.add(new Choice(one.ref(), words(one))));
        return all;
    }

    private static String words(Thing one) {
        var kind = one.kind();
        return kind.substring(0, 1).toUpperCase(java.util.Locale.UK) + kind.substring(1) + ": " + one.title();
    }

    /** Whether a round may ask by this: something of the council that one can choose. */
    public boolean knows(String council, @Nullable String scope) {
        return scope == null
                || choices(council, scope).stream().anyMatch(one -> one.value().equals(scope));
    }

    /** The service among what can be chosen; null where it is none. */
    public @Nullable String service(@Nullable String scope) {
        return scope != null
                        && things.find(scope)
                                .filter(one -> one.kind().equals("unit"))
                                .isPresent()
                ? scope
                : null;
    }

    /** Which lines are asked for. @param scope null for all of them */
    public Predicate<Line> of(String council, @Nullable String scope) {
        if (scope == null) {
            return line -> true;
        }
        var kind = things.get(scope).kind();
        if (kind.equals(BODY)) {
            return reported(council, scope);
        }
        if (FOLLOWED.contains(kind)) {
            var refs = below(List.of(scope));
            return line -> refs.contains(line.what().ref());
        }
        var within = organisation.tree(council).whole(Set.of(scope));
        return line -> line.service() != null && within.contains(line.service());
    }

    /** Papers for its meetings, and all that follows from what is reported to it. */
    private Predicate<Line> reported(String council, String body) {
        var about = obligations.all(council).stream()
                .filter(one -> one.body().equals(body))
                .map(one -> one.subject().about())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var refs = below(about);
        obligations.owed(council).stream()
                .filter(one -> one.obligation().body().equals(body))
                .forEach(one -> refs.add(one.meeting().ref()));
        return line -> refs.contains(line.what().ref());
    }

    /** These things and all that follows from them. */
    private Set<String> below(Collection<String> tops) {
        var found = new HashSet<>(tops);
        var ties = tops.stream()
                .flatMap(top -> traces.of(top, STEPS, MOST).down().stream())
                .filter(tie -> !BESIDE.contains(tie.kind()))
                .distinct()
                .toList();
        int before;
        do {
            before = found.size();
            ties.stream().filter(tie -> found.contains(tie.upper())).forEach(tie -> found.add(tie.lower()));
        } while (found.size() > before);
        return found;
    }
}
