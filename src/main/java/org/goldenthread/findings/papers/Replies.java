package org.goldenthread.findings.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.findings.papers.Reply.Kind;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Wording;

/** Reads a response into its parts, in order: priorities, dated actions, what was declined and what remains open. */
final class Replies {
    private static final Pattern ITEM = Pattern.compile("^(?:[•●▪■◦○*–-]|\\(?\\w{1,3}[.)])\\s+(?=\\S)");
    private static final Pattern OUTCOME = Pattern.compile("(?i)\\b(?:intended |expected )?outcomes?\\s*:\\s*");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,60})\\)");
    private static final Pattern TO_DO = Pattern.compile(
            "(?i)\\b(?:to be (?:implemented|taken|completed|done)|further (?:key )?actions?|(?:planned|future|next|proposed) (?:actions|steps)|will (?:be|include))\\b");
    private static final Pattern DONE = Pattern.compile(
            "(?i)\\b(?:(?:have|has) (?:now |already )?been|were|was) (?:implemented|taken|completed|introduced|made|put)\\b|\\b(?:completed|implemented) (?:actions|as follows)\\b");
    private static final Pattern NAMED = Pattern.compile("^(\\p{Lu}[^.;:]{2,80}?)\\s+[–-]\\s+\\S.*+", Pattern.DOTALL);
    private static final int NAME_WORDS = 10;

    private enum Leading {
        STORY,
        DONE,
        TO_DO
    }

    private final Optional<LocalDate> written;
    private Leading leading = Leading.STORY;

    Replies(Paper paper) {
        var date = paper.date();
        written = date == null
                ? Optional.empty()
                : Moments.in(date).stream().map(Moment::to).findFirst();
    }

    /** The answers that a cell or the paragraphs below "Response:" give. */
    List<Reply> read(List<String> parts) {
        leading = Leading.STORY;
        var replies = new ArrayList<Reply>();
        for (var part : parts) {
            var words = ITEM.matcher(part).replaceFirst("");
            boolean item = words.length() < part.length();
            var priority = item ? Optional.<String>empty() : ReplyWords.priority(part);
            if (priority.isPresent()) {
                replies.addAll(priority(priority.get()));
            } else if (item) {
                replies.add(item(words));
            } else {
                replies.addAll(paragraph(part));
                lead(part);
            }
        }
        return replies;
    }

    private static List<Reply> priority(String words) {
        var sentences = Wording.sentences(words);
        var replies = new ArrayList<Reply>();
        replies.add(new Reply(Kind.PRIORITY, sentences.getFirst().replaceFirst("[.;]+$", "")));
        if (sentences.size() > 1) {
            replies.add(new Reply(Kind.NARRATIVE, String.join(" ", sentences.subList(1, sentences.size()))));
        }
        return replies;
    }

    private void lead(String part) {
        var clause = Wording.sentences(part).isEmpty()
                ? part
                : Wording.sentences(part).getLast();
        if (!clause.endsWith(":") && Wording.words(clause) > 14) {
            leading = Leading.STORY;
        } else {
            leading = TO_DO.matcher(clause).find()
                    ? Leading.TO_DO
                    : DONE.matcher(clause).find() ? Leading.DONE : Leading.STORY;
        }
    }

    /** A list item with a date, or below "actions have been implemented", is an action. */
    private Reply item(String words) {
        var date = date(words);
        if (date.isEmpty() && leading == Leading.STORY) {
            var kind = ReplyWords.kind(words);
            return named(new Reply(kind, words), words)
                    .with("reason", kind == Kind.DECLINED ? ReplyWords.reason(words) : "");
        }
        return action(words, date);
    }

    private Reply action(String words, Optional<Moment> date) {
        var reply = new Reply(Kind.ACTION, words);
        var parts = OUTCOME.split(words, 2);
        date.ifPresent(moment ->
                reply.with(isDone(moment) ? "completed" : "due", iso(moment)).with("printed date", moment.printed()));
        return reply.with("outcome", parts.length == 2 ? parts[1] : "");
    }

    private boolean isDone(Moment date) {
        return switch (leading) {
            case DONE -> true;
            case TO_DO -> false;
            case STORY -> written.isPresent() && !date.from().isAfter(written.get());
        };
    }

    /** The date in a bracket, the last one before an outcome. */
    private static Optional<Moment> date(String words) {
        var before = OUTCOME.split(words, 2)[0];
        return BRACKET.matcher(before)
                .results()
                .flatMap(bracket -> Moments.in(bracket.group(1)).stream())
                .reduce((first, second) -> second);
    }

    /** 2006-03 for a month, 2006-03-14 for a day, else as printed. */
    static String iso(Moment moment) {
        return switch (moment.grain()) {
            case DAY -> moment.from().toString();
            case MONTH -> moment.from().toString().substring(0, 7);
            case SEASON, QUARTER, YEAR, FINANCIAL_YEAR, SPAN -> moment.label();
        };
    }

    /** A paragraph is told as a story; a sentence in it that declines or leaves open stands for itself. */
    private static List<Reply> paragraph(String part) {
        var replies = new ArrayList<Reply>();
        var story = new ArrayList<String>();
        for (var sentence : Wording.sentences(part)) {
            var kind = ReplyWords.kind(sentence);
            if (kind == Kind.DECLINED || kind == Kind.REMAINS_OPEN) {
                tell(story, replies);
                replies.add(new Reply(kind, sentence)
                        .with("reason", kind == Kind.DECLINED ? ReplyWords.reason(sentence) : ""));
            } else {
                story.add(sentence);
            }
        }
        tell(story, replies);
        return replies;
    }

    private static void tell(List<String> story, List<Reply> replies) {
        if (!story.isEmpty()) {
            var words = String.join(" ", story);
            boolean inPlace = ReplyWords.kind(story.getFirst()) == Kind.ALREADY_IN_PLACE;
            replies.add(named(new Reply(inPlace ? Kind.ALREADY_IN_PLACE : Kind.NARRATIVE, words), words));
            story.clear();
        }
    }

    /** "Tariff – the council has …": the name before the dash is the name of what is being done. */
    private static Reply named(Reply reply, String words) {
        var named = NAMED.matcher(words);
        return named.matches() && Wording.words(named.group(1)) <= NAME_WORDS
                ? reply.with("title", named.group(1))
                : reply;
    }

    /** The priority level as high, medium or low where its printed form or the legend in its head says so. */
    static String level(String printed, String head) {
        var level = printed.strip();
        var legend = Pattern.compile("(?i)\\b" + Pattern.quote(level) + "\\s*[=:-]\\s*(high|medium|low)\\b")
                .matcher(head);
        if (!level.isEmpty() && legend.find()) {
            return legend.group(1).toLowerCase(Locale.UK);
        }
        return switch (level.toLowerCase(Locale.UK)) {
            case "h", "high", "fundamental", "red" -> "high";
            case "m", "medium", "significant", "amber", "moderate" -> "medium";
            case "l", "low", "merits attention", "green", "minor" -> "low";
            default -> level;
        };
    }
}
