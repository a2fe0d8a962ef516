package org.goldenthread.intake.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a run of words into the list items that were run together when the text was taken out of its page. */
final class ListSplit {
    private static final Pattern BULLETS = Pattern.compile("(?<=\\s)(?=[•▪■◦‣➢]\\s)");
    private static final Pattern DASHES = Pattern.compile("(?<=\\s)(?=-(?:\\s|$))");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.\\s");

    private ListSplit() {}

    /** The items; the words alone when they are no list. The list is "ul", "ol" or empty. */
    static List<String> items(String text, String list) {
        if (text.isEmpty() || (text.equals("-") && !list.isEmpty())) {
            return List.of();
        }
        if (text.indexOf('•') >= 0 || "▪■◦‣➢".indexOf(text.charAt(0)) >= 0) {
            return split(BULLETS, text);
        }
        if (list.equals("ul") && text.startsWith("- ")) {
            return split(DASHES, text);
        }
        return Character.isDigit(text.charAt(0)) ? numbered(text, list.equals("ol") ? 2 : 3) : List.of(text);
    }

    private static List<String> split(Pattern pattern, String text) {
        return pattern.splitAsStream(text)
                .map(String::strip)
                .filter(item -> !item.equals("-") && !item.isEmpty())
                .toList();
    }

    /** "10. One 11. Two 12. Three": the numbers must follow one another. */
    private static List<String> numbered(String text, int fewest) {
        var starts = new ArrayList<Integer>();
        var matcher = NUMBER.matcher(text);
        int wanted = -1;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            boolean atWord = matcher.start() == 0 || Character.isWhitespace(text.charAt(matcher.start() - 1));
            if (atWord && (starts.isEmpty() ? matcher.start() == 0 : number == wanted)) {
                starts.add(matcher.start());
                wanted = number + 1;
            }
        }
        if (starts.size() < fewest) {
            return List.of(text);
        }
        var items = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            items.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length())
                    .strip());
        }
        return items;
    }
}
