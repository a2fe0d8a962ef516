package org.goldenthread.site;

/** One step of the breadcrumb, which reads as a thread; the last one's address is empty. */
public record Crumb(String words, String href) {
    public static Crumb here(String words) {
        return new Crumb(words, "");
    }
}
