package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Citation;
import org.goldenthread.intake.wording.Citations;
import org.goldenthread.intake.wording.Column;

/** The sources of a paper and which finding cites which, read together because each explains the other. */
final class Citing {
    private static final Pattern HEAD_SOURCE =
            Pattern.compile("(?i)\\((?:to|in|of|from)?\\s*(?:the\\s+)?([^()]{2,60})\\)");
    private static final Pattern PAGES = Pattern.compile("(?i)\\bpages?\\b");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z&]{1,7}");

    private final List<DeclaredSource> declared = new ArrayList<>();
    private final Map<String, List<Citation>> byFinding = new LinkedHashMap<>();
    private final Map<String, List<String>> undeclared = new TreeMap<>();

    Citing(Paper paper, List<Statement> findings) {
        var cited = cited(findings);
        declared.addAll(DeclaredSource.in(paper, cited));
        for (var finding : findings) {
            headed(finding);
        }
        if (declared.isEmpty()
                && findings.stream().anyMatch(it -> !it.parts(Column.PARAGRAPH).isEmpty())) {
            DeclaredSource.titled(paper, findings.getFirst().place()).ifPresent(declared::add);
        }
        var known = declared.stream().map(DeclaredSource::ref).collect(Collectors.toSet());
        var names = new LinkedHashSet<>(cited);
        names.addAll(known);
        for (var finding : findings) {
            var citations = citations(finding, names);
            byFinding.put(finding.ref(), citations);
            for (var citation : citations) {
                if (!citation.source().isEmpty() && !known.contains(citation.source())) {
                    var places = undeclared.computeIfAbsent(citation.source(), source -> new ArrayList<>());
                    if (!places.contains(finding.ref())) {
                        places.add(finding.ref());
                    }
                }
            }
        }
    }

    List<DeclaredSource> declared() {
        return declared;
    }

    boolean isDeclared(String source) {
        return declared.stream().anyMatch(it -> it.ref().equals(source));
    }

    List<Citation> of(Statement finding) {
        return byFinding.getOrDefault(finding.ref(), List.of());
    }

    /** Abbreviations that are cited but explained nowhere, with the findings that cite them. */
    Map<String, List<String>> undeclared() {
        return undeclared;
    }

    private static Set<String> cited(List<Statement> findings) {
        return findings.stream()
                .flatMap(finding -> Citations.in(finding.words(), source -> false).stream())
                .map(Citation::source)
                .filter(source -> !source.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The column head itself may name the source: "Para ref (to CPA report)". */
    private void headed(Statement finding) {
        var name = headSource(finding);
        if (!name.isEmpty() && !isDeclared(abbreviation(name))) {
            declared.add(new DeclaredSource(
                    abbreviation(name), name, finding.heads().getOrDefault(Column.PARAGRAPH, ""), finding.place()));
        }
    }

    private static String headSource(Statement finding) {
        var head = HEAD_SOURCE.matcher(finding.heads().getOrDefault(Column.PARAGRAPH, ""));
        return head.find() && head.group(1).chars().anyMatch(Character::isUpperCase)
                ? head.group(1).strip()
                : "";
    }

    private static String abbreviation(String name) {
        var found = ABBREVIATION.matcher(name);
        return found.find() ? found.group() : name;
    }

    private List<Citation> citations(Statement finding, Set<String> names) {
        var found = new ArrayList<Citation>();
        for (var part : finding.issue()) {
            found.addAll(Citations.in(part, names::contains));
        }
        for (var part :
                finding.heads().containsKey(Column.ISSUE) ? finding.parts(Column.RECOMMENDATION) : List.<String>of()) {
            found.addAll(Citations.in(part, names::contains));
        }
        found.addAll(underHead(finding));
        return found;
    }

    /** What stands in a column of paragraphs or pages, of the source that its head or the paper names. */
    private List<Citation> underHead(Statement finding) {
        var head = finding.heads().getOrDefault(Column.PARAGRAPH, "");
        var named = headSource(finding);
        var source = !named.isEmpty()
                ? abbreviation(named)
                : declared.size() == 1 ? declared.getFirst().ref() : "";
        var found = new ArrayList<Citation>();
        for (var part : finding.parts(Column.PARAGRAPH)) {
            found.addAll(Citations.cell(
                    part, source, PAGES.matcher(head).find() ? Citation.Type.PAGE : Citation.Type.PARAGRAPH));
        }
        return found;
    }
}
