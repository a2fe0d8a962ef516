package org.goldenthread.intake.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Passage;
import org.goldenthread.intake.wording.Passage.Sort;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.intake.wording.Wording;
import org.springframework.stereotype.Component;

/** Notes a count with a percentage, such as "15 (24%)", that fits none of the totals its paragraph gives. */
@Component
class PercentageProof implements Recogniser {
    private static final String COUNT =
            "(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final Pattern PERCENT = Pattern.compile("\\d ?(?:%|per ?cent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "\\b" + COUNT + "(?: \\w+)? \\((\\d{1,3}(?:\\.\\d{1,2})?) ?(?:%|per ?cent)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE_OF = Pattern.compile(
            "\\b" + COUNT + " (?:out )?of (?:the )?" + COUNT
                    + "\\b[^().;]{0,60}?\\((\\d{1,3}(?:\\.\\d{1,2})?) ?(?:%|per ?cent)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:of the|of all|total of|all|out of) " + COUNT + "\\b(?! ?%)|\\b" + COUNT
                    + " (?:performance |key |audit |improvement |strategic )*(?:indicators|measures|projects|actions|items"
                    + "|recommendations|targets|priorities|KPIs|PIs|risks|objectives|responses|respondents)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Recognised recognise(Paper paper) {
        var notes = new ArrayList<Note>();
        for (var passage : Passages.of(paper)) {
            if (passage.sort() != Sort.TABLE && PERCENT.matcher(passage.text()).find()) {
                notes.addAll(shares(passage));
            }
        }
        return new Recognised(List.of(), notes);
    }

    private static List<Note> shares(Passage passage) {
        var notes = new ArrayList<Note>();
        var explicit = SHARE_OF.matcher(passage.text());
        var told = new ArrayList<Integer>();
        while (explicit.find()) {
            told.add(explicit.end(3));
            check(passage, explicit.toMatchResult(), 3, Set.of(count(explicit.group(2))), notes);
        }
        var wholes = wholes(passage.text());
        var share = SHARE.matcher(passage.text());
        while (share.find() && !wholes.isEmpty()) {
            if (!told.contains(share.end(2))) {
                check(passage, share.toMatchResult(), 2, wholes, notes);
            }
        }
        return notes;
    }

    /** The totals a paragraph gives, and all of them together. */
    private static Set<BigDecimal> wholes(String text) {
        var wholes = new LinkedHashSet<BigDecimal>();
        var matcher = WHOLE.matcher(text);
        while (matcher.find()) {
            wholes.add(count(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        if (wholes.size() > 1) {
            wholes.add(wholes.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return wholes;
    }

    private static void check(
            Passage passage, MatchResult found, int percentGroup, Set<BigDecimal> wholes, List<Note> notes) {
        var part = count(found.group(1));
        var percent = new BigDecimal(found.group(percentGroup));
        var usable = wholes.stream()
                .filter(whole -> whole.compareTo(part) >= 0 && whole.signum() > 0)
                .toList();
        if (usable.isEmpty() || usable.stream().anyMatch(whole -> fits(part, whole, percent))) {
            return;
        }
        var whole = usable.getFirst();
        var real = part.multiply(HUNDRED).divide(whole, percent.scale(), RoundingMode.HALF_UP);
        var message = "%s is printed as %s%%, but %s of %s is %s%%.".formatted(part, percent, part, whole, real);
        if (notes.stream().noneMatch(note -> note.message().equals(message))) {
            notes.add(new Note("percentage-differs", message, passage.place()));
        }
    }

    /** Whether the percentage is right to the last place printed, whichever way it was rounded. */
    private static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        var real = part.multiply(HUNDRED).divide(whole, 6, RoundingMode.HALF_UP);
        var unit = BigDecimal.ONE.movePointLeft(percent.scale());
        return real.subtract(percent).abs().compareTo(unit) < 0;
    }

    private static BigDecimal count(String printed) {
        var digits = printed.replace(",", "");
        return digits.matches("\\d+")
                ? new BigDecimal(digits)
                : BigDecimal.valueOf(Wording.count(printed).orElse(0));
    }
}
