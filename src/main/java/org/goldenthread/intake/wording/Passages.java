package org.goldenthread.intake.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Passage.Sort;
import org.jspecify.annotations.Nullable;

/** A paper as passages: numbers parted from words and sentences cut by a page break joined, in reading order. */
public final class Passages {
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–•●○▪■*·\uF0B7\uF0A7o]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(?:(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?\\s+"
            + "|(\\d{1,2})[.)]{1,2}\\s*|([ivx]{1,4}|[a-z])\\)\\s*)(?=[^\\d\\s])");
    private static final int HEADING_WORDS = 9;

    private Passages() {}

    /** Every passage of the paper. */
    public static List<Passage> of(Paper paper) {
        var passages = new ArrayList<Passage>();
        for (var block : paper.blocks()) {
            var passage = passage(block);
            if (!passages.isEmpty() && continues(passages.getLast(), passage)) {
                passages.set(passages.size() - 1, passages.getLast().and(passage));
            } else {
                passages.add(passage);
            }
        }
        return List.copyOf(passages);
    }

    private static Passage passage(Block block) {
        return switch (block) {
            case Block.Heading heading -> numbered(Sort.HEADING, heading.number(), heading.text(), 0, heading.place());
            case Block.Paragraph it -> numbered(Sort.PARAGRAPH, it.number(), it.text(), 0, it.place());
            case Block.Item item -> numbered(Sort.ITEM, item.marker(), item.text(), item.depth(), item.place());
            case Block.Table table -> new Passage(Sort.TABLE, "", table.text(), 0, table.place(), table);
        };
    }

    private static Passage numbered(Sort sort, @Nullable String marker, String text, int depth, Place place) {
        var words = text.replace("**", "").strip();
        var bare = BULLET.matcher(words).replaceFirst("");
        boolean bulleted = !bare.equals(words);
        var number =
                marker == null ? "" : marker.replaceAll("[^\\dA-Za-z.]", "").replaceAll("\\.+$", "");
        var printed = NUMBER.matcher(bare);
        if (!number.matches(".*[\\da-z].*") && printed.find()) {
            number = printed.group().replaceAll("[^\\dA-Za-z.]|\\.\\W*$", "");
            bare = bare.substring(printed.end()).strip();
        }
        return new Passage(sorted(sort, bulleted, number, bare), number, bare, depth, place, null);
    }

    /** A bulleted "2.1" is a numbered paragraph, a bulleted paragraph an item, a short one without a stop a heading. */
    private static Sort sorted(Sort sort, boolean bulleted, String number, String text) {
        if (sort == Sort.ITEM || bulleted && sort == Sort.PARAGRAPH) {
            return number.contains(".") ? Sort.PARAGRAPH : Sort.ITEM;
        }
        return sort == Sort.PARAGRAPH && number.isEmpty() && looksLikeHeading(text) ? Sort.HEADING : sort;
    }

    private static boolean looksLikeHeading(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && Wording.words(text) <= HEADING_WORDS
                && ".;:,?!…".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('\n') < 0
                && !text.contains("|");
    }

    private static boolean continues(Passage before, Passage passage) {
        return before.sort() != Sort.TABLE
                && before.sort() != Sort.HEADING
                && passage.sort() == Sort.PARAGRAPH
                && passage.number().isEmpty()
                && !passage.text().isEmpty()
                && Character.isLowerCase(passage.text().charAt(0))
                && !endsSentence(before.text());
    }

    private static boolean endsSentence(String text) {
        return text.isEmpty() || ".;:?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
