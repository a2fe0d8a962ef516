package org.goldenthread.intake.reading.office;

import org.goldenthread.intake.reading.Flow.Words;
import org.jspecify.annotations.Nullable;

/** Decides what a paragraph of a Word document is, from its own settings and those of its style. */
final class WordParagraphs {

    /** What a paragraph says of itself; minus one stands for "not said here". */
    static final class Settings {
        String style = "";
        int level = -1;
        int list = -1;
        int listLevel = -1;
    }

    private final WordStyles styles;
    private final WordNumbers numbers;

    WordParagraphs(WordStyles styles, WordNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    boolean isTitle(Settings settings) {
        return styles.name(settings.style).equals("title");
    }

    /** A line of the table of contents only repeats what the paper says later. */
    boolean isContents(Settings settings) {
        return styles.name(settings.style).startsWith("toc ");
    }

    boolean isBold(Settings settings) {
        return styles.isBold(settings.style);
    }

    /** The words as heading, numbered paragraph, list item or plain; counts the list on by one. */
    Words words(Settings settings, String text, boolean bold) {
        var printed = printed(settings);
        int level = level(settings);
        if (level > 0) {
            return Words.heading(level, printed == null ? null : withoutStop(printed.text()), text);
        }
        if (printed == null) {
            var list = styles.name(settings.style).startsWith("list bullet");
            return list ? Words.item(1, "•", text) : Words.plain(text, bold);
        }
        return printed.section()
                ? Words.numbered(withoutStop(printed.text()), text, bold)
                : Words.item(printed.depth(), printed.text(), text);
    }

    private int level(Settings settings) {
        if (isTitle(settings)) {
            return 1;
        }
        return settings.level < 0 ? styles.level(settings.style) : settings.level > 9 ? 0 : settings.level;
    }

    private WordNumbers.@Nullable Printed printed(Settings settings) {
        int list = settings.list < 0 ? styles.list(settings.style) : settings.list;
        int listLevel = settings.listLevel < 0 ? styles.listLevel(settings.style) : settings.listLevel;
        if (list <= 0) {
            return null;
        }
        return numbers.next(list, listLevel < 0 ? numbers.level(list, settings.style) : listLevel);
    }

    private static String withoutStop(String number) {
        return number.endsWith(".") || number.endsWith(":") ? number.substring(0, number.length() - 1) : number;
    }
}
