package org.goldenthread.intake.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An item of a list parted into what it names, the post in brackets that answers for it, and what is said of it.
 *
 * @param name what it is called
 * @param owner the post, as printed; empty where none is named
 * @param scope the rest of the words
 */
public record Naming(String name, String owner, String scope) {
    private static final Set<String> JOINING = Set.of("and", "of", "for", "the", "&", "in", "to", "on", "with");
    private static final int LONGEST_NAME = 8;
    private static final Pattern BRACKET = Pattern.compile("^([^()]{2,80})\\(([^()]{2,90})\\)[\\s:–—-]*+");
    private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+|:\\s+");
    private static final Pattern POST = Pattern.compile(
            "\\b(?:head|director|officer|manager|chief|leader|lead|cabinet|councillor|cllr|assistant|asst|member|team"
                    + "|board|group|committee|executive|sponsor|co-?ordinator|service)\\b");

    /** Parts the words of an item by the post in brackets, by a dash, else where the name's capitals end. */
    public static Naming of(String text) {
        var words = Wording.trimmed(text);
        var bracket = BRACKET.matcher(words);
        if (bracket.find() && isPost(bracket.group(2))) {
            return new Naming(bracket.group(1).strip(), bracket.group(2).strip(), words.substring(bracket.end()));
        }
        var parts = DASH.split(words, 2);
        var beforeDash = unbracketed(parts[0]);
        if (parts.length == 2 && Wording.words(beforeDash) <= LONGEST_NAME) {
            return new Naming(beforeDash, "", parts[1]);
        }
        var name = capitals(words);
        return name.isEmpty()
                ? sentence(words)
                : new Naming(
                        unbracketed(name), "", words.substring(name.length()).strip());
    }

    /** A text that opens with a small word is a name as far as its first sentence goes. */
    private static Naming sentence(String words) {
        var first = Wording.sentences(words).getFirst();
        var scope = words.length() > first.length() ? words : "";
        return new Naming(Wording.title(first.replaceFirst("\\.$", "")), "", scope);
    }

    /** A name without what it adds in brackets. */
    public static String unbracketed(String name) {
        int bracket = name.indexOf('(');
        return bracket > 1 ? name.substring(0, bracket).strip() : name.strip();
    }

    private static boolean isPost(String words) {
        return POST.matcher(words.toLowerCase(Locale.UK)).find();
    }

    /** The words up to the first small one that joins no name; empty when the text opens with a small word. */
    private static String capitals(String text) {
        int end = 0;
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            var word = text.substring(from, to);
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !JOINING.contains(word)) {
                return text.substring(0, end);
            }
            end = JOINING.contains(word) ? end : to;
            from = to + 1;
        }
        return text.substring(0, end);
    }
}
