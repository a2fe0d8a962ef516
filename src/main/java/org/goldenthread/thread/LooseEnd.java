package org.goldenthread.thread;

/**
 * A place where the thread is broken.
 *
 * @param ref the thing whose thread ends here
 * @param sort the standing check's short name, such as "no-answer"; with the ref it names the loose end
 * @param label two or three words for a list, such as "No answer"
 * @param words what is missing, one sentence naming the thing, as an auditor would ask it
 * @param remedy what to do about it, one sentence
 * @param href where to do it
 */
public record LooseEnd(String ref, String sort, String label, String words, String remedy, String href) {
    public LooseEnd {
        words = sentence(words);
        remedy = sentence(remedy);
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
