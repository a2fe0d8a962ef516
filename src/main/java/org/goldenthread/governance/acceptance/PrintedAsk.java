package org.goldenthread.governance.acceptance;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.recommendations.Recommendation.Source;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.jspecify.annotations.Nullable;

/** What a paper prints of something that was resolved or is recommended, as the record asks for it. */
final class PrintedAsk {
    private static final int LONGEST = 4000;

    private PrintedAsk() {}

    /** Whether the paper tells it as decided; else it is recommended, and somebody has to answer. */
    static boolean isResolved(Proposal proposal) {
        return proposal.said("state").equals("resolved");
    }

    static String wording(Proposal proposal) {
        var words = proposal.text().isBlank() ? proposal.title() : proposal.text();
        return words.strip().length() <= LONGEST ? words.strip() : words.strip().substring(0, LONGEST - 1) + "…";
    }

    /** Agreed where the sentence has another verb, or none that is known. */
    static Verb verb(Proposal proposal) {
        return switch (proposal.said("verb")) {
            case "note", "receive", "consider" -> Verb.NOTED;
            case "approve", "adopt", "ratify", "endorse", "authorise", "confirm" -> Verb.APPROVED;
            case "refer", "submit", "recommend" -> Verb.REFERRED;
            case "delegate" -> Verb.DELEGATED;
            default -> Verb.AGREED;
        };
    }

    /** An auditor or inspector where the paper says that it is from one; else a report. */
    static Source source(String organisation, String title) {
        var words = (organisation + " " + title).toLowerCase(Locale.UK);
        return words.matches(".*\\b(?:audit\\w*|inspect\\w*|ombudsman|commission|peer challenge|peer review)\\b.*")
                ? Source.AUDITOR
                : Source.REPORT;
    }

    /** By when it is to be carried out; absent where the paper does not print one day or month. */
    static @Nullable LocalDate due(Proposal proposal) {
        return Moments.exactly(proposal.said("due")).map(Moment::to).orElse(null);
    }
}
