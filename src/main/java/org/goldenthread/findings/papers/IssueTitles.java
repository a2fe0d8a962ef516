package org.goldenthread.findings.papers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Wording;

/**
 * The short heading of an issue. Papers print it on a line of its own, before a colon, or run it together with the
 * sentence that follows; the last is told by a capital after a small word, by words said twice, or by a name that comes
 * again.
 */
final class IssueTitles {
    private static final int LONGEST = 8;
    private static final Set<String> JOINING = Set.of(
            "and", "of", "for", "the", "&", "in", "to", "on", "with", "by", "from", "a", "an", "at", "or", "as", "our",
            "its");
    private static final Pattern PROPER = Pattern.compile("\\b\\p{Ll}[\\p{L}'’]*[ ]([\\p{Lu}][\\p{L}'’]+)");
    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,120}(?:[)\\]]|$)");

    private final Set<String> proper = new HashSet<>();
    private final String everything;
    private final boolean runTogether;

    IssueTitles(Paper paper, List<Statement> findings) {
        var text = new StringBuilder();
        var heads = new HashSet<String>();
        findings.forEach(finding -> heads.add(finding.issue().getFirst()));
        for (var block : paper.blocks()) {
            var words = block instanceof Block.Table table ? cells(table, heads) : block.text();
            text.append(words).append('\n');
        }
        everything = text.toString();
        PROPER.matcher(everything).results().forEach(name -> proper.add(name.group(1)));
        long told = findings.stream()
                .filter(finding -> sure(finding).or(() -> capital(finding)).isPresent())
                .count();
        runTogether = told * 2 > findings.size();
    }

    private static String cells(Block.Table table, Set<String> heads) {
        var text = new StringBuilder();
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                cell.parts().stream()
                        .filter(part -> !heads.contains(part))
                        .forEach(part -> text.append(part).append('\n'));
            }
        }
        return text.toString();
    }

    String of(Statement finding) {
        return sure(finding)
                .or(() -> runTogether ? capital(finding) : Optional.empty())
                .or(() -> name(finding))
                .map(IssueTitles::trimmed)
                .orElseGet(() -> sentence(finding));
    }

    /** A line of its own, words before a colon, or words said twice. */
    private static Optional<String> sure(Statement finding) {
        var first = finding.issue().getFirst();
        boolean more = finding.issue().size() > 1;
        if (more && Wording.words(first) <= LONGEST && first.indexOf('(') < 0 && !first.endsWith(".")) {
            return Optional.of(first);
        }
        int colon = first.indexOf(": ");
        if (colon > 0
                && first.lastIndexOf('(', colon) < 0
                && Wording.words(first.substring(0, colon)) <= LONGEST
                && first.lastIndexOf('.', colon) < 0) {
            var before = first.substring(0, colon);
            return before.matches("(?i)(?:issue|finding|recommendation|area for improvement)\\s*\\w{0,4}")
                    ? Optional.empty()
                    : shorter(before, first);
        }
        return twice(words(first));
    }

    /** "Planning frameworks Area where we need to focus: …": what runs up to the colon may hold a heading and more. */
    private static Optional<String> shorter(String before, String first) {
        var words = words(before);
        return boundary(words, Set.of())
                .filter(title -> title.length() < before.length() && first.length() > 60)
                .or(() -> Optional.of(before));
    }

    private static Optional<String> twice(String[] words) {
        for (int size = Math.min(LONGEST, words.length / 2); size > 0; size--) {
            var once = Arrays.asList(words).subList(0, size);
            if (once.equals(Arrays.asList(words).subList(size, 2 * size))) {
                return Optional.of(String.join(" ", once));
            }
        }
        return Optional.empty();
    }

    private Optional<String> capital(Statement finding) {
        return boundary(words(finding.issue().getFirst()), proper);
    }

    /** The words up to a capital or a quotation mark after a small word that joins nothing. */
    private static Optional<String> boundary(String[] words, Set<String> proper) {
        for (int i = 1; i < Math.min(words.length - 2, LONGEST); i++) {
            var before = words[i - 1];
            if (".;:(".indexOf(before.charAt(before.length() - 1)) >= 0 || before.startsWith("(")) {
                return Optional.empty();
            }
            char start = words[i].charAt(0);
            boolean quoted = "\"“‘".indexOf(start) >= 0;
            boolean capital = Character.isUpperCase(start)
                    && Character.isLowerCase(before.charAt(0))
                    && !proper.contains(words[i].replaceAll("\\W+$", ""));
            if ((quoted || capital) && !JOINING.contains(before) && !before.endsWith(",")) {
                return Optional.of(String.join(" ", Arrays.asList(words).subList(0, i)));
            }
        }
        return Optional.empty();
    }

    /** Capitals all along, "Customer Service Delivering major changes": the longest start that is a name elsewhere. */
    private Optional<String> name(Statement finding) {
        var first = finding.issue().getFirst();
        var words = words(first);
        int capitals = 0;
        while (capitals < words.length && Character.isUpperCase(words[capitals].charAt(0))) {
            capitals++;
        }
        for (int size = Math.min(capitals - 1, LONGEST); size > 1; size--) {
            var start = String.join(" ", Arrays.asList(words).subList(0, size));
            if (capitals < words.length && (everything.contains(start) || first.indexOf(start, start.length()) > 0)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static String sentence(Statement finding) {
        var plain = BRACKETED.matcher(finding.issue().getFirst()).replaceAll("").strip();
        var sentences = Wording.sentences(plain);
        return trimmed(sentences.isEmpty() ? finding.issue().getFirst() : sentences.getFirst());
    }

    private static String trimmed(String title) {
        var line = Wording.title(title.replaceFirst("^(?:[•▪■◦*–-]|\\d{1,2}[.)]|(?:R|Rec|F) ?\\d{1,3}[.):]?)\\s+", ""));
        return line.endsWith(".") && !line.endsWith("etc.") ? line.substring(0, line.length() - 1) : line;
    }

    private static String[] words(String text) {
        var head = text.substring(0, Math.min(text.length(), 400)).strip();
        return head.isEmpty() ? new String[] {"-"} : head.split("\\s+");
    }
}
