package org.goldenthread.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a recommendation asks, and whom: read from its sentence. */
final class Ask {
    private static final List<String> VERBS = List.of(
            "note",
            "approve",
            "agree",
            "adopt",
            "endorse",
            "consider",
            "decide",
            "determine",
            "refer",
            "delegate",
            "recommend",
            "scrutinise",
            "submit",
            "receive",
            "remove",
            "authorise",
            "instruct",
            "ratify",
            "confirm",
            "establish",
            "appoint");
    /** Words that are things as often as deeds: "that the review be noted" asks for no review. */
    private static final List<String> NOUNS = List.of("review", "support", "request", "contact", "grant");

    private static final Map<String, Pattern> FORMS = forms();
    private static final Pattern INVITED = Pattern.compile(
            "\\b(?:comments?|views|contributions)\\b.{0,90}\\b(?:be|are|is) (?:invited|sought)\\b|\\binvite[sd]? comments?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("\\bcomment(?:s)? (?:up)?on\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "^(?:that|to)\\b|^(?:to )?(?:" + String.join("|", VERBS) + "|" + String.join("|", NOUNS)
                    + ")\\b|\\b(?:is|are|be) (?:asked|invited|requested"
                    + "|recommended|noted|approved|agreed|adopted|endorsed|considered|referred|delegated|submitted)\\b"
                    + "|\\breport (?:be )?noted\\b|\\bextensions? (?:be )?granted\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String NAME =
            "((?:[A-Z][\\w&’'-]*)(?:(?:,)?(?: of the| of| and| &| for)? [A-Z&][\\w&’'-]*){0,9})";
    private static final Pattern PARTY = Pattern.compile("\\b(?:(?:\\w{2,20}ed|sought) (?:\\w+ )?(?:from|by|to)"
            + "|(?:refer|submit|delegate|recommend)s? [^.;:]{0,80}? to) (?:the |full )?" + NAME);
    private static final Pattern RECOMMENDED_THAT = Pattern.compile("\\brecommended that (?:the )?" + NAME + "\\s*:$");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?i:that )?(?i:the )?(?:((?i:members) of (?:the )?" + NAME.replace("((?:", "(?:(?:") + ")\\b(?! be)"
                    + "|([A-Z]\\w*(?: \\w+){0,6}?) (?:is|are) (?:asked|invited|requested|recommended))");

    private static final Pattern LEADS_IN = Pattern.compile(
            "\\b(?:is|are|be) (?:recommended|asked|invited|requested)\\b.{0,60}:$|\\brecommended that\\b.{0,80}:$"
                    + "|^that .{2,80}:$|\\b(?:recommends|resolves|resolved)\\b.{0,60}:$",
            Pattern.CASE_INSENSITIVE);

    private Ask() {}

    /** Whether words lead into what is asked, such as "Cabinet is recommended to:". */
    static boolean leadsIn(String text) {
        return LEADS_IN.matcher(text.strip()).find();
    }

    /** Whether a sentence asks anything of anybody. */
    static boolean isOne(String text) {
        return OPENING.matcher(text.strip()).find() && !verbs(text).isEmpty();
    }

    /** The verbs in the order of the sentence, such as "note", "invite comments", "refer". */
    static List<String> verbs(String text) {
        var found = new TreeMap<Integer, String>();
        put(found, INVITED.matcher(text), "invite comments");
        put(found, COMMENT.matcher(text), "comment");
        FORMS.forEach((verb, form) -> put(found, form.matcher(text), verb));
        return List.copyOf(found.values());
    }

    private static Map<String, Pattern> forms() {
        var forms = new LinkedHashMap<String, Pattern>();
        for (var verb : VERBS) {
            var stem = verb.endsWith("e")
                    ? verb + "[sd]?"
                    : verb + (verb.matches(".*(?:fer|mit)") ? "(?:s|[rt]ed)?" : "(?:s|ed)?");
            forms.put(
                    verb,
                    Pattern.compile(
                            "\\b" + stem.replace("ratify(?:s|ed)?", "ratif(?:y|ies|ied)") + "\\b",
                            Pattern.CASE_INSENSITIVE));
        }
        for (var verb : NOUNS) {
            forms.put(
                    verb,
                    Pattern.compile("(?:^|\\bto |\\band |\\b[A-Z]\\w+ )(?i:" + verb + "s?)\\b(?! of\\b| be\\b)|\\b(?i:"
                            + verb + "ed)\\b"));
        }
        return forms;
    }

    private static void put(Map<Integer, String> found, Matcher matcher, String verb) {
        if (matcher.find()) {
            found.putIfAbsent(matcher.start(), verb);
        }
    }

    /** Whom it is put to, as printed, in the order of the sentence. */
    static List<String> addressees(String text) {
        var names = new ArrayList<String>();
        var that = RECOMMENDED_THAT.matcher(text);
        if (that.find()) {
            names.add(that.group(1));
        }
        var subject = SUBJECT.matcher(text);
        if (subject.find()) {
            names.add(subject.group(1) == null ? subject.group(2) : subject.group(1));
        }
        var party = PARTY.matcher(text);
        while (party.find()) {
            boolean asked =
                    !verbs(party.group()).isEmpty() || INVITED.matcher(text).find();
            if (asked
                    && !names.contains(party.group(1))
                    && names.stream().noneMatch(name -> name.contains(party.group(1)))) {
                names.add(party.group(1));
            }
        }
        return names;
    }
}
