package org.goldenthread.risks.load;

import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.risks.Risk.Proximity;
import org.goldenthread.risks.Risk.Response;
import org.goldenthread.risks.Risk.Words;
import org.goldenthread.risks.load.RiskSheet.Line;

/** What is meant by the words of a spreadsheet where there are a few choices. */
final class Choices {
    private Choices() {}

    /** By its code or by what is shown of it; open where neither fits. */
    static Proximity proximity(String words) {
        var plain = plain(words);
        return Stream.of(Proximity.values())
                .filter(one -> one != Proximity.OPEN)
                .filter(one -> plain.equals(one.code()) || plain.equals(plain(one.words())))
                .findFirst()
                .orElse(Proximity.OPEN);
    }

    /** By its first word: "Treat", "Tolerate / accept", "Reduce". */
    static Response response(String words) {
        return switch (plain(words).replaceFirst("[^a-z].*", "")) {
            case "treat", "reduce", "mitigate" -> Response.TREAT;
            case "tolerate", "accept" -> Response.TOLERATE;
            case "transfer", "share" -> Response.TRANSFER;
            case "terminate", "avoid" -> Response.TERMINATE;
            default -> Response.OPEN;
        };
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).strip();
    }

    /** What was not understood. */
    static Stream<String> note(Line line, Words words) {
        var near = line.get(Field.PROXIMITY);
        var done = line.get(Field.RESPONSE);
        return Stream.of(
                        words.proximity() == Proximity.OPEN && !near.isEmpty() && !near.equals(Proximity.OPEN.words())
                                ? "“" + near + "” is no proximity here; left open"
                                : "",
                        words.response() == Response.OPEN && !done.isEmpty() && !done.equals(Response.OPEN.words())
                                ? "“" + done + "” is no response here; left open"
                                : "")
                .filter(note -> !note.isEmpty());
    }
}
