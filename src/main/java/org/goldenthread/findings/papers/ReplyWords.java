package org.goldenthread.findings.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.findings.papers.Reply.Kind;

/** The words by which councils decline, leave open, or say that something is done already. */
final class ReplyWords {
    private static final Pattern DECLINED = Pattern.compile(
            "(?i)\\b(?:(?:was|is|are|were) not (?:a |considered a )?(?:priority|proposed|accepted|agreed|considered necessary|supported|feasible)"
                    + "|not (?:accepted|agreed|supported)\\b|(?:do|does|did) not (?:accept|agree|intend|propose)|(?:reject(?:ed|s)?|declined?[sd]?)\\b(?! in)"
                    + "|no (?:further )?action (?:is |will be )?(?:proposed|planned|required|needed|to be taken)|will not be (?:implemented|pursued|taken forward|actioned))");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:(?:this |it )?remains? (?:an? )?(?:area|areas|issue|challenge|weakness|outstanding|open|to be (?:addressed|resolved))"
                    + "|(?:is|are) still (?:outstanding|to be (?:addressed|resolved|agreed))|not yet (?:been )?(?:addressed|resolved|implemented|started|actioned))");
    private static final Pattern IN_PLACE = Pattern.compile(
            "(?i)\\b(?:(?:is|are|now|already|arrangements|been put|procedures|systems?|process(?:es)?) in place\\b"
                    + "|already (?:been )?(?:exists?|established|implemented|in hand|completed?|done|met|in use|addressed))");
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:given(?: that)?|because(?: of)?|due to|owing to|as there (?:is|are)|since|in view of|in light of)\\b[^,.;]*|(?<=, )as \\p{Ll}[^.;]*");
    private static final Pattern PRIORITY = Pattern.compile(
            "(?i)^(?:this is an? |see |linked to )?(?:corporate|council|council plan|strategic|key|community plan)\\s+(?:priority|objective)\\s*(?:\\w{1,3}\\s*)?[:–-]\\s*(\\S.*+)",
            Pattern.DOTALL);
    private static final Pattern DISPOSITION = Pattern.compile(
            "(?i)^(agreed|accepted|yes|noted|partially(?: (?:agreed|accepted))?|partly(?: (?:agreed|accepted))?|in part"
                    + "|(?:agreed|accepted) in (?:part|principle)|not (?:agreed|accepted)|rejected|declined|no)\\b\\s*(?:[.,:;–-]|$)");

    private ReplyWords() {}

    /** What a sentence says about the finding, beyond telling a story. */
    static Kind kind(String sentence) {
        if (OPEN.matcher(sentence).find()) {
            return Kind.REMAINS_OPEN;
        }
        if (DECLINED.matcher(sentence).find()) {
            return Kind.DECLINED;
        }
        return IN_PLACE.matcher(sentence).find() ? Kind.ALREADY_IN_PLACE : Kind.NARRATIVE;
    }

    /** Why something was declined, in the paper's words; the whole sentence where no clause gives the reason. */
    static String reason(String sentence) {
        var reason = REASON.matcher(sentence);
        return reason.find() ? reason.group().strip() : sentence;
    }

    /** The priority that a line names as the answer: "Corporate priority: Improve public transport". */
    static Optional<String> priority(String line) {
        var priority = PRIORITY.matcher(line);
        return priority.matches() ? Optional.of(priority.group(1).strip()) : Optional.empty();
    }

    /** Whether the words say only whether it was accepted: "Agreed", "Yes", "Partly." */
    static boolean isDispositionAlone(String words) {
        var alone = DISPOSITION.matcher(words.strip());
        return alone.find() && alone.end() == words.strip().length();
    }

    /** Whether the finding was accepted, by the first word of the response; empty where it does not say. */
    static String disposition(List<String> response) {
        var first = response.isEmpty()
                ? null
                : DISPOSITION.matcher(response.getFirst().strip());
        if (first == null || !first.find()) {
            return "";
        }
        var word = first.group(1).toLowerCase(Locale.UK);
        if (word.startsWith("not") || word.startsWith("reject") || word.startsWith("decline") || word.equals("no")) {
            return "declined";
        }
        return word.startsWith("part") || word.startsWith("in ") || word.contains(" in ")
                ? "accepted in part"
                : word.equals("noted") ? "noted" : "accepted";
    }
}
