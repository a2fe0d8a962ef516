package org.goldenthread.intake.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;

/**
 * A step in a sentence with the date that follows it, such as "will go live in April 2013".
 *
 * @param verb the step, as printed
 * @param state "done" where the sentence tells it as past, "planned" where as coming, else empty
 */
record DatedVerb(String verb, Moment when, String state) {
    private static final Pattern STEP = Pattern.compile(
            "\\b(?:go|goes|going|went|gone)\\b[\\s\"“'‘]{1,3}live\\b"
                    + "|\\blaunch(?:ed|es)?\\b|\\bstart(?:ed|s)? date\\b|\\bstart(?:ed|s) on\\b|\\bopen(?:ed|s) (?:on|in)\\b"
                    + "|\\b(?:be |been )?transferred\\b|\\btransfer of\\b|\\bestablish(?:ed)?\\b|\\bcompleted (?:on|in|by)\\b"
                    + "|\\b(?:was|were|be|been|are) (?:approved|adopted|agreed|appointed|implemented|introduced)\\b"
                    + "|\\bimplemented(?= \\d)|\\bcome into (?:force|effect)\\b|\\bgo-live\\b|\\bcompletion (?:date|by|in)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLANNED = Pattern.compile("\\b(?:will|to be|planned|plans|on course|expected|due|is to"
            + "|are to|should|scheduled|proposed|intended|target|would)\\b");
    private static final Pattern PAST =
            Pattern.compile("\\b(?:went|was|were|has|have|had|launched|implemented|gone)\\b");
    private static final int REACH = 130;

    /** Every dated step of a sentence; a date that gives the year alone is too vague for a milestone. */
    static List<DatedVerb> in(String sentence) {
        var moments = Moments.in(sentence).stream()
                .filter(moment -> !moment.isYears())
                .toList();
        var steps = new ArrayList<DatedVerb>();
        if (moments.isEmpty()) {
            return steps;
        }
        var matcher = STEP.matcher(sentence);
        while (matcher.find()) {
            int end = matcher.end();
            var verb = matcher.group();
            var state = state(sentence.substring(0, end));
            moments.stream()
                    .filter(moment -> moment.start() >= end && moment.start() - end <= REACH)
                    .findFirst()
                    .filter(moment ->
                            steps.stream().noneMatch(step -> step.when().equals(moment)))
                    .ifPresent(moment -> steps.add(new DatedVerb(verb.replaceAll("[\"“'‘]", ""), moment, state)));
        }
        return steps;
    }

    private static String state(String before) {
        var words = before.toLowerCase(Locale.UK);
        int past = last(PAST, words);
        int planned = last(PLANNED, words);
        if (past < 0 && planned < 0) {
            return "";
        }
        return past > planned ? "done" : "planned";
    }

    private static int last(Pattern pattern, String text) {
        int at = -1;
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }
}
