package org.goldenthread.intake.shelf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Amount;
import org.goldenthread.intake.wording.Amounts;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;

/**
 * A sum in a sentence about saving, with the clause around it.
 *
 * @param clause the part of the sentence that is about it rather than about the sum before or after it
 * @param year the year or years it is for, when the sentence says
 */
record SavingSentence(String sentence, Amount amount, String clause, Optional<Moment> year) {
    private static final Pattern SAVING = Pattern.compile(
            "\\bsav(?:e|es|ed|ing|ings)\\b|\\befficienc(?:y|ies)\\b|\\breduc\\w{1,6} costs?\\b|\\bcost reductions?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REQUIRED = Pattern.compile(
            "\\b(?:has|have|need|needs|must|requires?|required|requirement|asked|target)\\b.{0,20}\\bsav(?:e|ings?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARLY = Pattern.compile(
            "^.{0,12}(?:\\bpa\\b|\\bp\\.a\\.|\\bper annum\\b|\\ba year\\b|\\beach year\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OVER_YEARS =
            Pattern.compile("\\bover (?:the )?(?:next )?(\\w+) years\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:as a result of|resulted from|resulting from|arising from|through|from)\\s+(.+)",
            Pattern.CASE_INSENSITIVE);

    /** Every sum of a sentence, whether or not the sentence speaks of saving. */
    static List<SavingSentence> in(String sentence) {
        var amounts = Amounts.in(sentence);
        var years = Moments.in(sentence).stream().filter(Moment::isYears).toList();
        return amounts.stream()
                .map(amount ->
                        new SavingSentence(sentence, amount, clause(sentence, amounts, amount), year(years, amount)))
                .toList();
    }

    private static String clause(String sentence, List<Amount> amounts, Amount amount) {
        int at = amounts.indexOf(amount);
        int from = at == 0 ? 0 : stop(sentence, amounts.get(at - 1).end(), amount.start());
        int to = at + 1 == amounts.size()
                ? sentence.length()
                : stop(sentence, amount.end(), amounts.get(at + 1).start());
        return sentence.substring(from, to);
    }

    /** The last comma or semicolon between two sums, else the second sum itself. */
    private static int stop(String sentence, int from, int to) {
        int stop = Math.max(sentence.lastIndexOf(',', to), sentence.lastIndexOf(';', to));
        return stop > from ? stop : to;
    }

    /** The first year after the sum, else the nearest before it. */
    private static Optional<Moment> year(List<Moment> years, Amount amount) {
        return years.stream()
                .filter(year -> year.start() >= amount.end())
                .findFirst()
                .or(() -> years.stream()
                        .filter(year -> year.end() <= amount.start())
                        .max(Comparator.comparingInt(Moment::end)));
    }

    boolean isAboutSaving() {
        return SAVING.matcher(sentence).find();
    }

    /** Whether the words tell what must be saved, rather than what is. */
    boolean isRequirement() {
        return REQUIRED.matcher(clause).find();
    }

    boolean isYearly() {
        return YEARLY.matcher(sentence.substring(amount.end())).find();
    }

    /** Over how many years, as printed, such as "three"; empty when the sentence does not say. */
    String overYears() {
        var matcher = OVER_YEARS.matcher(sentence);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** How sure the paper is of it. */
    String state() {
        var words = upToYear().toLowerCase(Locale.UK);
        if (words.matches(
                "(?s).*\\b(?:achieved|delivered|realised|has resulted|have resulted|were saved|was saved)\\b.*")) {
            return "delivered";
        }
        if (words.matches("(?s).*\\b(?:is|are) being saved\\b.*")) {
            return "in delivery";
        }
        return words.matches("(?s).*\\bidentif(?:y|ies|ied)\\b.*") ? "identified" : "forecast";
    }

    /** The clause, but no further than the year it is for, since what follows may speak of another year. */
    private String upToYear() {
        int from = sentence.indexOf(clause);
        return year.filter(moment -> moment.start() >= amount.end() && moment.end() >= from)
                .map(moment -> sentence.substring(from, Math.max(from, moment.end())))
                .orElse(clause);
    }

    /** What the money comes from. */
    String what() {
        var matcher = SOURCE.matcher(sentence.substring(amount.end(), sentence.indexOf(clause) + clause.length()));
        return matcher.find() ? matcher.group(1).replaceFirst("[,.]?\\s*+(?:and)?\\s*+$", "") : "";
    }
}
