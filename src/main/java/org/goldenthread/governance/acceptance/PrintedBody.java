package org.goldenthread.governance.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.intake.recognition.Proposal;

/** What a paper prints of a body, as the record asks for it. */
final class PrintedBody {
    /** Nobody reads a longer list of members off a paper without looking. */
    private static final int MEMBERS = 40;

    private static final int LONGEST = 200;

    private PrintedBody() {}

    static String name(Proposal proposal) {
        return cut(proposal.title().strip(), LONGEST);
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most).strip();
    }

    /** By the last word of its name that tells it. */
    static Body.Sort sort(String name) {
        var words = name.toLowerCase(Locale.UK);
        if (words.contains("task and finish") || words.contains("task group") || words.contains("short-life")) {
            return Body.Sort.SHORT_LIFE;
        }
        if (words.contains("partnership")) {
            return Body.Sort.PARTNERSHIP;
        }
        if (words.contains("committee")) {
            return Body.Sort.COMMITTEE;
        }
        if (words.contains("panel")) {
            return Body.Sort.PANEL;
        }
        if (words.endsWith("cabinet") || words.endsWith("executive") || words.endsWith("council")) {
            return Body.Sort.COUNCIL;
        }
        return words.contains("board") ? Body.Sort.BOARD : Body.Sort.GROUP;
    }

    static String remit(Proposal proposal) {
        var purpose = proposal.said("purpose");
        return cut(purpose.isEmpty() ? proposal.text().strip() : purpose, 2000);
    }

    /** The words of the paper with how often it says that the body meets. */
    static String terms(Proposal proposal) {
        var meets = proposal.said("frequency");
        return meets.isEmpty() ? proposal.text().strip() : proposal.text().strip() + "\n\nMeets " + meets + ".";
    }

    /** Seats as a whole; 0 where the paper does not say. */
    static int seats(Proposal proposal) {
        var said = proposal.said("seats");
        int seats = said.matches("\\d{1,3}") ? Integer.parseInt(said) : 0;
        return Math.max(seats, shares(proposal).stream().mapToInt(Share::seats).sum());
    }

    static List<Share> shares(Proposal proposal) {
        var found = new ArrayList<Share>();
        if (proposal.fields().get("groups") instanceof List<?> groups) {
            for (var group : groups) {
                if (group instanceof Map<?, ?> map
                        && map.get("group") instanceof String name
                        && map.get("seats") instanceof Number seats
                        && !name.isBlank()
                        && name.length() <= 100) {
                    found.add(new Share(name.strip(), seats.intValue()));
                }
            }
        }
        return found;
    }

    /** Who is said to sit there, each by name or office, as the paper lists them. */
    static List<String> members(Proposal proposal) {
        return Stream.of(proposal.said("members").split("[\\n;]+|,\\s+(?=\\p{Lu})"))
                .map(one -> one.strip().replaceFirst("^(?:and|the)\\s+", "").replaceFirst("[.,]$", ""))
                .filter(one -> one.length() >= 3 && one.length() <= LONGEST && Character.isUpperCase(one.charAt(0)))
                .distinct()
                .limit(MEMBERS)
                .toList();
    }
}
