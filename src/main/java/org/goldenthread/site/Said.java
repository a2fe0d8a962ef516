package org.goldenthread.site;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells the next page's reader what has just been done: post, redirect, get, and a sentence. */
public final class Said {
    static final String NAME = "said";

    private Said() {}

    /** Shows the sentence once, at the top of the page that follows. */
    public static void next(RedirectAttributes redirect, String sentence) {
        redirect.addFlashAttribute(NAME, sentence);
    }
}
