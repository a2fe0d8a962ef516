package org.goldenthread.publishing.reminders;

/** A message in plain letters. */
final class DigestWords {
    private DigestWords() {}

    static String of(Digest digest) {
        var words = new StringBuilder();
        words.append(digest.to().name())
                .append(",\n\n")
                .append(digest.opening())
                .append("\n");
        for (var part : digest.parts()) {
            words.append("\n").append(part.heading()).append("\n");
            words.append("-".repeat(part.heading().length())).append("\n");
            part.items().forEach(item -> item(words, item));
            if (part.more() > 0) {
                words.append("and ")
                        .append(part.more())
                        .append(" more: ")
                        .append(digest.all())
                        .append("\n");
            }
            words.append("No more reminders of ")
                    .append(part.sort().many())
                    .append(": ")
                    .append(part.stop())
                    .append("\n");
        }
        return words.append("\n")
                .append(digest.about())
                .append("\nAll of it on one page: ")
                .append(digest.all())
                .append("\nWhen these messages come, and of what: ")
                .append(digest.settings())
                .append("\nNo more of them: ")
                .append(digest.stop())
                .append("\n")
                .toString();
    }

    private static void item(StringBuilder words, Digest.Item item) {
        words.append("* ").append(item.state().words()).append(": ").append(item.title());
        if (!item.about().isEmpty()) {
            words.append(", ").append(item.about());
        }
        if (!item.when().isEmpty()) {
            words.append(" (").append(item.when()).append(")");
        }
        words.append("\n");
        if (!item.last().isEmpty()) {
            words.append("  Last: ").append(item.last()).append("\n");
        }
        words.append("  ").append(item.link()).append("\n");
    }
}
