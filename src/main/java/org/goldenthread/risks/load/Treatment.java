package org.goldenthread.risks.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Control.Effect;
import org.goldenthread.risks.control.Control.Side;
import org.goldenthread.risks.load.LoadedRow.Planned;
import org.goldenthread.risks.load.RiskSheet.Line;
import org.jspecify.annotations.Nullable;

/** What a row says is in place already, and what it says is still to be done. */
final class Treatment {
    private static final int LONGEST = 300;
    private static final Pattern WORK = Pattern.compile("\\b(?:ACT|MS|PRJ|STR|PRG|PF|W)-\\d{1,9}\\b");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–•*○▪]|\\d{1,2}[.)]|\\([a-z]{1,3}\\))\\s+");
    private static final Pattern REDUCES =
            Pattern.compile("reduc|correct|recover|mitigat|conting|respon|impact|less bad");
    private static final Pattern PREVENTS = Pattern.compile("prevent|detect|direct|likel");
    private static final Pattern WEAK =
            Pattern.compile("weak|poor|ineffective|not effective|inadequate|none|limited|low");
    private static final Pattern PARTIAL = Pattern.compile("part|some|medium|moderate|amber|reasonable");
    private static final Pattern STRONG = Pattern.compile("strong|effective|good|adequate|high|substantial|green");
    private final Desk desk;

    Treatment(Desk desk) {
        this.desk = desk;
    }

    /**
     * A control for each line of a cell. On which side of the event they stand where the row does not say it, is the
     * desk's; how well they work was seen when the row was reviewed.
     */
    List<Control> controls(Line line, LocalDate reviewed, List<String> problems, List<String> notes) {
        var titles = parts(line.get(Field.CONTROLS));
        if (titles.stream().anyMatch(one -> one.length() > LONGEST)) {
            problems.add("A control has more than 300 characters; write one a line");
        }
        if (titles.isEmpty()) {
            return List.of();
        }
        var owner = line.get(Field.CONTROL_OWNER);
        var post = desk.post(owner).orElse(null);
        if (post == null && !owner.isEmpty()) {
            notes.add("No one post is “" + owner + "”; its controls have no owner yet");
        }
        var side = side(line.get(Field.CONTROL_SIDE), notes);
        var effect = effect(line.get(Field.CONTROL_EFFECT), notes);
        var tested = effect == Effect.UNKNOWN ? null : reviewed;
        return titles.stream()
                .map(title -> new Control(0, title, side, post, effect, tested, null))
                .toList();
    }

    private static List<String> parts(String cell) {
        return cell.lines()
                .flatMap(one -> Stream.of(one.split(";")))
                .map(one -> BULLET.matcher(one).replaceFirst("").strip())
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private Side side(String words, List<String> notes) {
        var plain = words.toLowerCase(Locale.UK);
        if (PREVENTS.matcher(plain).find()) {
            return Side.PREVENTS;
        }
        if (REDUCES.matcher(plain).find()) {
            return Side.REDUCES;
        }
        if (!plain.isEmpty()) {
            notes.add("“%s” does not say what a control does; taken as “%s”"
                    .formatted(words, desk.side().words().toLowerCase(Locale.UK)));
        }
        return desk.side();
    }

    private static Effect effect(String words, List<String> notes) {
        var plain = words.toLowerCase(Locale.UK);
        if (WEAK.matcher(plain).find()) {
            return Effect.WEAK;
        }
        if (PARTIAL.matcher(plain).find()) {
            return Effect.PARTIAL;
        }
        if (STRONG.matcher(plain).find()) {
            return Effect.STRONG;
        }
        if (!plain.isEmpty()) {
            notes.add("“" + words + "” does not say how well a control works; left open");
        }
        return Effect.UNKNOWN;
    }

    /** The references of work that a row names. */
    static List<String> work(Line line) {
        return WORK.matcher(line.get(Field.ACTIONS).toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Those that are in the record. */
    List<String> tied(Line line) {
        return work(line).stream().filter(desk.work()::contains).toList();
    }

    /** Actions to be written down in Delivery: only where a post and a day are known, as nobody would be asked else. */
    List<Planned> planned(Line line, List<String> notes) {
        var titles = parts(line.get(Field.ACTIONS));
        if (titles.isEmpty()) {
            return List.of();
        }
        var owner = line.get(Field.ACTION_OWNER);
        var post = desk.post(owner).orElse(null);
        var due = day(line.get(Field.ACTION_DUE));
        boolean tooLong = titles.stream().anyMatch(one -> one.length() > LONGEST);
        if (post == null || due == null || tooLong) {
            notes.add("Its actions are kept as a comment: "
                    + (tooLong
                            ? "one has more than 300 characters"
                            : post == null
                                    ? owner.isEmpty() ? "no action owner is given" : "no one post is “" + owner + "”"
                                    : "no day is given by which they are due"));
            return List.of();
        }
        notes.add("With %d action%s in Delivery, owned by %s, due %s"
                .formatted(titles.size(), titles.size() == 1 ? "" : "s", desk.title(post), line.get(Field.ACTION_DUE)));
        return titles.stream().map(title -> new Planned(title, post, due)).toList();
    }

    private static @Nullable LocalDate day(String words) {
        return words.isEmpty() ? null : Typed.of(Map.of("day", words)).day("day");
    }

    /** Actions as they are kept in words. */
    static String words(Line line) {
        return Stream.of(line.get(Field.ACTIONS), line.get(Field.ACTION_OWNER), line.get(Field.ACTION_DUE))
                .filter(one -> !one.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
