package org.goldenthread.intake.reading.text;

/** How words begin and end, which tells whether a sentence goes on. */
final class Wording {
    private Wording() {}

    static boolean startsLower(String text) {
        int at = 0;
        while (at < text.length() && at < 3 && "\"'“‘(".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    /** Whether a sentence, a list or a lead-in ends here. */
    static boolean ended(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’)".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?:;".indexOf(text.charAt(at)) >= 0;
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
