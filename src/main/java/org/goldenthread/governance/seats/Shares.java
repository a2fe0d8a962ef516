package org.goldenthread.governance.seats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/** Groups and how many each has, as people write them: "Labour 4", one a line. */
public final class Shares {
    private static final Pattern LINE = Pattern.compile("(.{1,100}?)[\\s:,=–-]+(\\d{1,3})");

    private Shares() {}

    /** Reads them; refused where a line says no number, or a name comes twice. @param field where they were typed */
    public static Checked<List<Share>> read(String field, String words) {
        var found = new ArrayList<Share>();
        var names = new LinkedHashSet<String>();
        var problems = new ArrayList<Problem>();
        words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                problems.add(new Problem(field, "“" + line + "” does not end in a number; write it as Labour 4"));
            } else if (!names.add(matcher.group(1).strip().toLowerCase(Locale.UK))) {
                problems.add(new Problem(field, matcher.group(1).strip() + " is there twice"));
            } else {
                found.add(new Share(matcher.group(1).strip(), Integer.parseInt(matcher.group(2))));
            }
        });
        return problems.isEmpty() ? Checked.accepted(List.copyOf(found)) : Checked.refused(problems);
    }

    /** As they are read again. */
    public static String written(List<Share> shares) {
        return shares.stream().map(one -> one.name() + " " + one.seats()).collect(Collectors.joining("\n"));
    }

    /** Those that were checked before they were stored. */
    static List<Share> stored(String words) {
        return switch (read("", words)) {
            case Checked.Accepted<List<Share>>(List<Share> shares) -> shares;
            case Checked.Refused<List<Share>> refused -> List.of();
        };
    }
}
