package org.goldenthread.thread.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with those marked that were searched for, whatever their endings. */
final class Marked {
    private static final int AROUND = 130;
    private static final Pattern ENDING = Pattern.compile("(ings?|ed|es|s|ly|ies|ation|ment)$");
    private final Pattern wanted;

    /** @param query as it was typed */
    Marked(String query) {
        var stems = Pattern.compile("[^\\p{L}\\p{N}-]+")
                .splitAsStream(query.toLowerCase(Locale.UK))
                .filter(word -> word.length() > 1 && !word.startsWith("-"))
                .map(word -> word.length() > 5 ? ENDING.matcher(word).replaceFirst("") : word)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.wanted = Pattern.compile(
                stems.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + stems + ")[\\p{L}\\p{N}]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<SearchView.Words> all(String words) {
        var parts = new ArrayList<SearchView.Words>();
        var matcher = wanted.matcher(words);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new SearchView.Words(words.substring(from, matcher.start()), false));
            }
            parts.add(new SearchView.Words(matcher.group(), true));
            from = matcher.end();
        }
        if (from < words.length()) {
            parts.add(new SearchView.Words(words.substring(from), false));
        }
        return parts;
    }

    /** A piece of a longer text around the first word that was searched for. */
    List<SearchView.Words> around(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        var matcher = wanted.matcher(words);
        int first = matcher.find() ? matcher.start() : 0;
        int from = first <= AROUND ? 0 : words.indexOf(' ', first - AROUND) + 1;
        int to = Math.min(words.length(), first + 2 * AROUND);
        var end = to == words.length() ? to : Math.max(from, words.lastIndexOf(' ', to));
        return all((from > 0 ? "… " : "") + words.substring(from, end) + (end < words.length() ? " …" : ""));
    }
}
