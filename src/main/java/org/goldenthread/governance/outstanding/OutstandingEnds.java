package org.goldenthread.governance.outstanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.governance.outstanding.OutstandingStore.At;
import org.goldenthread.governance.outstanding.OutstandingStore.Scope;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds decisions that nobody puts into effect, notice that was not given, and recommendations without a response. */
@Component
public class OutstandingEnds implements LooseEndCheck {
    private static final String DECISIONS = "/governance/decisions/";
    private static final String FORWARD = "/governance/forward/";
    private static final String RECOMMENDATIONS = "/governance/recommendations/";
    private final OutstandingStore store;

    OutstandingEnds(OutstandingStore store) {
        this.store = store;
    }

    /** One check: the loose end's short name and label, the question (with title and day), the remedy and where. */
    private record Check(String sort, String label, String words, String remedy, String home, String page) {
        LooseEnd of(At at) {
            return new LooseEnd(
                    at.ref(), sort, label, words.formatted(at.title(), at.what()), remedy, home + at.ref() + page);
        }
    }

    private static final Check LATE = new Check(
            "decision-not-implemented",
            "Decision not put into effect",
            "“%s” was to be put into effect by %s",
            "Say what shows that it was done, or agree another day",
            DECISIONS,
            "/move");
    private static final Check NOBODY = new Check(
            "decision-nobody",
            "Decision nobody carries out",
            "“%s” is in force, and it is not said who puts it into effect, or by when",
            "Choose the post and the day",
            DECISIONS,
            "/edit");
    private static final Check CONDITION = new Check(
            "condition-past-review",
            "Condition past its review",
            "The condition of “%s” was to be looked at again on %s",
            "Look at it, and write down what the review found",
            DECISIONS,
            "/condition");
    private static final Check NOTICE = new Check(
            "key-without-notice",
            "Key decision without notice",
            "The key decision “%s” was not announced in the forward plan with enough notice",
            "Tie the entry of the forward plan that led to it, or write down by which exception it was taken",
            DECISIONS,
            "");
    private static final Check KEY = new Check(
            "key-not-answered",
            "Key decision not answered",
            "Nobody can say whether “%s” is a key decision",
            "Enter what it spends and which wards it touches, or answer with a reason",
            DECISIONS,
            "/edit");
    private static final Check CALLED = new Check(
            "call-in-unanswered",
            "Call-in without an answer",
            "“%s” was called in, and nothing has happened for four weeks",
            "Say what scrutiny or the decision maker made of it",
            DECISIONS,
            "/move");
    private static final Check PASSED = new Check(
            "planned-day-passed",
            "Planned decision past its day",
            "“%s” was to be decided from %s on",
            "Tie the decision, give it another day, or withdraw it",
            FORWARD,
            "/move");
    private static final Check SHORT = new Check(
            "notice-too-short",
            "Notice too short",
            "“%s” is to be decided on %s, and its notice cannot be long enough by then",
            "Give it a later day, or use general exception or special urgency",
            FORWARD,
            "/move");
    private static final Check INQUIRY = new Check(
            "inquiry-day-passed",
            "Inquiry past its day",
            "“%s” was to be looked at on %s",
            "Say what came of it, or give it another day",
            "/governance/scrutiny/",
            "/move");
    private static final Check RESPONSE = new Check(
            "recommendation-without-response",
            "Recommendation without response",
            "The response to “%s” was due on %s",
            "Answer it",
            RECOMMENDATIONS,
            "/reply");
    private static final Check CARRIED = new Check(
            "recommendation-not-done",
            "Recommendation not carried out",
            "“%s” was to be carried out by %s",
            "Say what shows that it was done, or agree another day",
            RECOMMENDATIONS,
            "/reply");

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most);
        var found = new ArrayList<LooseEnd>();
        add(found, LATE, store.notImplemented(scope));
        add(found, CONDITION, store.conditionPastReview(scope));
        add(found, CALLED, store.callInUnanswered(scope));
        add(found, NOTICE, store.keyWithoutNotice(scope));
        add(found, RESPONSE, store.withoutResponse(scope));
        add(found, CARRIED, store.notCarriedOut(scope));
        add(found, SHORT, store.noticeTooShort(scope));
        add(found, PASSED, store.plannedDayPassed(scope));
        add(found, INQUIRY, store.inquiryDayPassed(scope));
        add(found, NOBODY, store.nobodyCarriesOut(scope));
        add(found, KEY, store.keyNotAnswered(scope));
        return found;
    }

    private static void add(List<LooseEnd> to, Check check, List<At> found) {
        found.forEach(at -> to.add(check.of(at)));
    }
}
