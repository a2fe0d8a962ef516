package org.goldenthread.findings.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;

/**
 * A document that a paper says its findings come from.
 *
 * @param ref its abbreviation, else its title
 */
record DeclaredSource(String ref, String title, String text, Place place) {
    private static final Pattern ABBREVIATED =
            Pattern.compile("\\(\\s?[\"“‘']?([A-Z][A-Za-z]?[A-Z&]{0,7})[\"”’']?\\s?\\)");
    private static final Pattern LEADS_TO_SOURCES = Pattern.compile(
            "(?i)\\b(?:documents?|sources?|reports|letters|derived from|analysis of|drawn from|based on|arising from|inspections)\\b");
    private static final Pattern TITLED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’-]+ (?:and |of |& )?){0,5}(?:Letter|Inspection|Assessment|Review|Audit|Report|Challenge)\\b(?: (?:19|20)\\d{2}(?:[-/]\\d{2,4})?)?");
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "on", "in", "to", "by", "a", "&");
    private static final List<Map.Entry<String, Pattern>> TYPES = List.of(
            type("self-assessment", "self[- ]?(?:assessment|evaluation)"),
            type("peer review", "\\bpeer\\b"),
            type("audit letter", "\\b(?:audit|annual|inspection|management)\\b.{0,30}\\bletter\\b"),
            type("ombudsman", "\\bombudsman\\b"),
            type("survey", "\\b(?:survey|consultation)\\b"),
            type("inspection", "\\b(?:inspection|corporate assessment|cpa|caa|ofsted|cqc|best value)\\b"),
            type("audit report", "\\baudit\\b"),
            type("scrutiny report", "\\bscrutiny\\b"),
            type("plan", "\\b(?:plan|strategy)\\b"));

    /** The sources of a paper: what a list of documents names, and every abbreviation that is cited and explained. */
    static List<DeclaredSource> in(Paper paper, Set<String> cited) {
        var found = new LinkedHashMap<String, DeclaredSource>();
        boolean listing = false;
        for (var passage : Passages.of(paper)) {
            if (passage.sort() == Sort.TABLE) {
                continue;
            }
            listing = passage.isListed() ? listing : leads(passage);
            if (passage.isListed() && listing) {
                var source = listed(passage);
                found.putIfAbsent(source.ref, source);
            }
            inline(passage, cited).forEach(source -> found.putIfAbsent(source.ref, source));
        }
        return new ArrayList<>(found.values());
    }

    /** The document that the paper's own title says it answers: "Annual Audit Letter 2006: action plan". */
    static Optional<DeclaredSource> titled(Paper paper, Place place) {
        var named = TITLED.matcher(paper.title());
        return named.find()
                ? Optional.of(
                        new DeclaredSource(named.group().strip(), named.group().strip(), paper.title(), place))
                : Optional.empty();
    }

    private static boolean leads(Passage passage) {
        if (!passage.leadsIn()) {
            return false;
        }
        var clause = Wording.sentences(passage.text()).getLast();
        return LEADS_TO_SOURCES.matcher(clause).find() && clause.length() < 200;
    }

    private static DeclaredSource listed(Passage item) {
        var abbreviated = ABBREVIATED.matcher(item.text());
        if (abbreviated.find()) {
            var title =
                    (item.text().substring(0, abbreviated.start()) + item.text().substring(abbreviated.end())).strip();
            return new DeclaredSource(abbreviated.group(1), Wording.title(title), item.text(), item.place());
        }
        var title = Wording.title(item.text());
        return new DeclaredSource(title, title, item.text(), item.place());
    }

    private static List<DeclaredSource> inline(Passage passage, Set<String> cited) {
        var found = new ArrayList<DeclaredSource>();
        var matcher = ABBREVIATED.matcher(passage.text());
        while (matcher.find()) {
            if (cited.contains(matcher.group(1))) {
                var title = titleBefore(matcher, passage.text());
                if (!title.isEmpty()) {
                    found.add(new DeclaredSource(matcher.group(1), title, passage.text(), passage.place()));
                }
            }
        }
        return found;
    }

    /** The words before the bracket whose initials it abbreviates: "the Annual Audit Letter (AAL)". */
    private static String titleBefore(Matcher bracket, String text) {
        var words = text.substring(Math.max(0, bracket.start() - 200), bracket.start())
                .strip()
                .split("\\s+");
        int left = bracket.group(1).replace("&", "").length();
        int at = words.length;
        while (at > 0 && left > 0 && words.length - at < 14) {
            at--;
            var word = words[at];
            boolean counts = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (!counts && !SMALL.contains(word.toLowerCase(Locale.UK)) && !word.matches("[\\d/–-]+")) {
                return "";
            }
            left -= counts ? 1 : 0;
        }
        return left > 0 ? "" : String.join(" ", List.of(words).subList(at, words.length));
    }

    /** What sort of document its title says it is. */
    String type() {
        var words = title.toLowerCase(Locale.UK);
        for (var type : TYPES) {
            if (type.getValue().matcher(words).find()) {
                return type.getKey();
            }
        }
        return "report";
    }

    /** The date in its title as printed; empty where there is none. */
    String date() {
        return Moments.in(title).stream().map(Moment::printed).findFirst().orElse("");
    }

    private static Map.Entry<String, Pattern> type(String name, String words) {
        return Map.entry(name, Pattern.compile(words));
    }
}
