package org.goldenthread.governance.riskreviews;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.risks.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * A register that a body reviews at every so many of its meetings.
 *
 * @param shown when the body saw it last; absent where it never did
 * @param missed the meetings since then at which it was due and not shown, the first first
 * @param due the meetings to come at which it is due, the first first
 */
public record RegisterReview(
        Register register, Body body, @Nullable LocalDate shown, List<Meeting> missed, List<Meeting> due) {
    public RegisterReview {
        missed = List.copyOf(missed);
        due = List.copyOf(due);
    }

    /** The page on which the register is seen as this body saw it last. */
    public String href() {
        return "/risks/registers/" + register.id() + "?body="
                + java.net.URLEncoder.encode(body.name(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
