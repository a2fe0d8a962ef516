package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Reading;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Finds the bodies that a table of governance lists, with who sits on them and how often they meet. */
@Component
class BodyTableRecogniser implements Recogniser {
    private static final Pattern BODY = Pattern.compile(
            "(?i)(?:name of )?(?:the )?(?:governance )?(?:bod(?:y|ies)|boards?|committees?|groups?|forums?|panels?)(?: name)?");
    private static final Map<String, Pattern> TOLD = new LinkedHashMap<>(Map.of(
            "members", Pattern.compile("(?i)members(?:hip)?|composition|made up of|who|attendees"),
            "seats", Pattern.compile("(?i)(?:number of |no\\.? of )?(?:seats|members)|size|places"),
            "chair", Pattern.compile("(?i)chair(?:ed by)?|led by"),
            "frequency", Pattern.compile("(?i)meets|meetings?|frequency(?: of meetings?)?|how often|cadence"),
            "purpose", Pattern.compile("(?i)purpose|role|remit|terms of reference|responsibilit(?:y|ies)"),
            "reports to", Pattern.compile("(?i)reports? to|reporting line|accountable to")));
    private static final Pattern SHARE =
            Pattern.compile("(\\p{Lu}[\\p{L}&’' -]{2,40}?)[:( ]+(\\d{1,2})\\)?(?=\\s*[,;+\\n]|\\s+and\\b|$)");

    @Override
    public Recognised recognise(Paper paper) {
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var block : paper.blocks()) {
            if (block instanceof Table table && isGovernance(table)) {
                table.rows().stream()
                        .skip(1)
                        .filter(row -> !row.cell(0).isBlank() && Wording.words(row.cell(0)) < 12)
                        .forEach(row -> take(table, row, proposals, notes));
            }
        }
        return new Recognised(proposals, notes);
    }

    private static boolean isGovernance(Table table) {
        var head = table.rows().getFirst();
        return table.rows().size() > 1
                && BODY.matcher(line(head, 0)).matches()
                && TOLD.keySet().stream().anyMatch(field -> column(table, field) > 0);
    }

    private static String line(Row row, int column) {
        return row.cell(column).replace('\n', ' ').strip();
    }

    /** The column that tells this, from one; zero where there is none. Seats are figures, members are names. */
    private static int column(Table table, String field) {
        var head = table.rows().getFirst();
        var pattern = TOLD.getOrDefault(field, BODY);
        return IntStream.range(1, head.cells().size())
                .filter(column -> pattern.matcher(line(head, column)).matches())
                .filter(column -> !field.equals("seats") || figures(table, column))
                .filter(column -> !field.equals("members") || !figures(table, column))
                .findFirst()
                .orElse(0);
    }

    private static boolean figures(Table table, int column) {
        return table.rows().stream().skip(1).allMatch(row -> line(row, column).matches("\\d{0,3}"));
    }

    private static String told(Table table, Row row, String field) {
        int column = column(table, field);
        return column == 0 ? "" : line(row, column);
    }

    private static void take(Table table, Row row, List<Proposal> proposals, List<Note> notes) {
        var name = line(row, 0);
        var members = told(table, row, "members");
        var groups = groups(members);
        int shared = groups.stream()
                .mapToInt(group -> (Integer) group.getOrDefault("seats", 0))
                .sum();
        int printed = Reading.of(told(table, row, "seats"))
                .map(reading -> reading.number().intValue())
                .orElse(0);
        int seats = printed > 0 ? printed : shared;
        proposals.add(Found.of("body", name)
                .title(Wording.title(name))
                .text(row.text())
                .with("seats", seats > 0 ? seats : null)
                .with("groups", groups)
                .with("members", groups.isEmpty() ? members : "")
                .with("led by", told(table, row, "chair"))
                .with("frequency", told(table, row, "frequency"))
                .with("purpose", told(table, row, "purpose"))
                .with("reports to", told(table, row, "reports to"))
                .at(row.place()));
        if (printed > 0 && shared > 0 && printed != shared) {
            notes.add(new Note(
                    "sum-differs",
                    "%s is said to have %d seats, but the groups named add to %d.".formatted(name, printed, shared),
                    row.place()));
        }
    }

    /** "Ashmere 3, Tarnwick (2)": each with its seats. */
    private static List<Map<String, Object>> groups(String members) {
        var groups = new ArrayList<Map<String, Object>>();
        var share = SHARE.matcher(members);
        while (share.find()) {
            var group = new LinkedHashMap<String, Object>();
            group.put("group", share.group(1).strip().replaceFirst("^(?:and|,)\\s+", ""));
            group.put("seats", Integer.valueOf(share.group(2)));
            groups.add(group);
        }
        return groups.size() > 1 ? groups : List.of();
    }
}
