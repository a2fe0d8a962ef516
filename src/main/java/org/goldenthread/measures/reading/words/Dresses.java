package org.goldenthread.measures.reading.words;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.goldenthread.measures.figures.Standing;

/** Takes the dress off a figure: currency, thousands, percent, brackets, footnote marks, "(Final)". */
final class Dresses {
    private static final int LONGEST = 60;
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:\\[([^\\[\\]]{1,20})\\]|\\(([A-Za-z][^()]{0,20}|\\d)\\)|([a-zA-Z]+))$");
    private static final Pattern FOOTNOTES = Pattern.compile("[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021^]+$");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}([, \u00a0\u2009\u202f])\\d{3}(?:\\1\\d{3})*(?:\\.\\d*)?");
    private static final Pattern PARTERS = Pattern.compile("[, \u00a0\u2009\u202f]");
    private static final Pattern PROSE = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);
    private final Signs signs;
    private final boolean shares;

    Dresses(Signs signs, boolean shares) {
        this.signs = signs;
        this.shares = shares;
    }

    DressedFigure read(String text) {
        var absent = signs.meaning(text);
        if (absent != null) {
            return DressedFigure.absent(absent);
        }
        if (text.length() > LONGEST) {
            return DressedFigure.refused("This is prose where a figure should stand; move it to a note.");
        }
        var words = text.strip();
        var standing = Standing.FINAL;
        var note = new StringBuilder();
        var marks = FOOTNOTES.matcher(words);
        if (marks.find() && marks.start() > 0) {
            note.append(marks.group());
            words = words.substring(0, marks.start()).strip();
        }
        for (var behind = BEHIND.matcher(words); behind.find() && behind.start() > 0; behind = BEHIND.matcher(words)) {
            var said = behind.group(1) != null
                    ? behind.group(1)
                    : behind.group(2) != null ? behind.group(2) : behind.group(3);
            var meant = Marks.standing(said);
            if (meant == null && behind.group(3) != null) {
                break;
            }
            standing = meant == null ? standing : meant;
            note.insert(0, meant == null ? behind.group().strip() : "");
            words = words.substring(0, behind.start()).strip();
        }
        var left = signs.meaning(words);
        return left != null && !words.isEmpty()
                ? new DressedFigure(DressedFigure.absent(left).value(), 0, left, note.toString(), "")
                : number(text, words, standing, note.toString());
    }

    private DressedFigure number(String text, String words, Standing standing, String note) {
        var bare = words;
        boolean minus = bare.startsWith("(") && bare.endsWith(")") && bare.length() > 2;
        bare = minus ? bare.substring(1, bare.length() - 1).strip() : bare;
        boolean percent = bare.endsWith("%");
        bare = percent ? bare.substring(0, bare.length() - 1).strip() : bare;
        var sign = sign(bare);
        bare = bare.substring(sign.length()).strip();
        bare = currency(bare);
        var inner = sign.isEmpty() ? sign(bare) : "";
        bare = bare.substring(inner.length()).strip();
        minus ^= !(sign + inner).isEmpty() && !(sign + inner).equals("+");
        if (THOUSANDS.matcher(bare).matches()) {
            bare = PARTERS.matcher(bare).replaceAll("");
        }
        var number = new Numeral();
        if (bare.isEmpty()
                || !number.read(bare.toCharArray(), 0, bare.length())
                || sign(bare).length() > 0) {
            return DressedFigure.refused(why(text, bare));
        }
        if (percent && shares) {
            number.take(BigDecimal.valueOf(number.value(), number.scale() + 2));
        }
        var noted = number.rounded() ? (note.isEmpty() ? "" : note + "; ") + "rounded to 12 decimals" : note;
        return new DressedFigure(minus ? -number.value() : number.value(), number.scale(), standing, noted, "");
    }

    private static String sign(String words) {
        if (words.isEmpty()) {
            return "";
        }
        char first = words.charAt(0);
        return first == '+' || first == '-' || first == '\u2212' || first == '\u2013' ? words.substring(0, 1) : "";
    }

    private static String currency(String words) {
        if (words.isEmpty()) {
            return words;
        }
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return first == '\u00a3' || first == '$' || first == '\u20ac'
                ? words.substring(1).strip()
                : last == '\u00a3' || last == '$' || last == '\u20ac'
                        ? words.substring(0, words.length() - 1).strip()
                        : words;
    }

    private static String why(String text, String bare) {
        if (PROSE.matcher(text).matches()) {
            return "This is prose where a figure should stand; move it to a note.";
        }
        return bare.matches("\\d+,\\d+")
                ? "A comma parts thousands here, and this one does not; write the decimals behind a point."
                : "This is no figure; write a plain number, or a sign such as \"..\" where there is none.";
    }
}
