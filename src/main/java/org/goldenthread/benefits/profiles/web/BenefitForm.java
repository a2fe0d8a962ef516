package org.goldenthread.benefits.profiles.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.benefits.profiles.Benefit.Profile;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.benefits.profiles.Category;
import org.goldenthread.benefits.profiles.Share;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** A benefit as its form holds it, with a few lines for the work that makes it possible. */
final class BenefitForm {
    private static final int ROOM = 5;
    private static final int MOST = 50;

    private BenefitForm() {}

    /** How many pieces of work the form has room for: always one more than are named. */
    static int room(Typed typed) {
        int last = ROOM - 1;
        for (int i = 1; i < MOST; i++) {
            last = typed.has("enabler-" + i) ? Math.max(last, i) : last;
        }
        return last + 1;
    }

    static Checked<Benefits.Draft> read(Typed typed) {
        var problems = new ArrayList<Problem>();
        if (typed.days("baselineOn", "due") instanceof Checked.Refused<Typed> no) {
            problems.addAll(no.problems());
        }
        var category = Category.found(typed.text("category")).orElse(Category.QUALITY);
        var profile = new Profile(
                category,
                typed.text("cashable").equals("yes"),
                !typed.text("recurring").equals("no"),
                typed.has("unit") ? typed.text("unit") : category.unit(),
                typed.reference("measure"),
                number(typed, "baseline", problems),
                typed.day("baselineOn"),
                typed.text("disbenefits"),
                typed.text("evidence"));
        var shares = shares(typed, problems);
        return problems.isEmpty()
                ? Checked.accepted(new Benefits.Draft(
                        typed.text("title"),
                        typed.text("words"),
                        typed.reference("owner"),
                        profile,
                        shares,
                        typed.day("due")))
                : Checked.refused(problems);
    }

    /** The work named; where no share is typed at all, each piece has the same. */
    private static List<Share> shares(Typed typed, List<Problem> problems) {
        var named = new ArrayList<String>();
        var shares = new ArrayList<Share>();
        for (int i = 1; i <= room(typed); i++) {
            if (typed.has("enabler-" + i)) {
                named.add(typed.text("enabler-" + i));
                var percent = number(typed, "share-" + i, problems);
                if (percent != null) {
                    share(typed.text("enabler-" + i), percent, i, shares, problems);
                }
            }
        }
        if (shares.isEmpty()) {
            return named.isEmpty() ? List.of() : Share.equal(named);
        }
        if (shares.size() < named.size()) {
            problems.add(new Problem("shares", "Enter a share for every piece of work, or for none of them"));
        }
        return shares;
    }

    private static void share(
            String enabler, BigDecimal percent, int place, List<Share> shares, List<Problem> problems) {
        var hundredths = percent.movePointRight(2).stripTrailingZeros();
        if (hundredths.scale() > 0
                || hundredths.signum() <= 0
                || hundredths.compareTo(BigDecimal.valueOf(Share.WHOLE)) > 0) {
            problems.add(new Problem("share-" + place, "A share is more than 0 and up to 100, with two decimals"));
        } else {
            shares.add(new Share(enabler, hundredths.intValueExact()));
        }
    }

    /** A figure as people type it; absent where nothing was typed. */
    static @Nullable BigDecimal number(Typed typed, String name, List<Problem> problems) {
        var words = typed.text(name).replace(",", "").replace("%", "").strip();
        if (words.isEmpty()) {
            return null;
        }
        if (words.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            return new BigDecimal(words);
        }
        problems.add(new Problem(name, "“" + typed.text(name) + "” is no figure; write it as 1250 or 12.5"));
        return null;
    }

    static Map<String, String> values(Benefit benefit) {
        var values = new HashMap<String, String>();
        var profile = benefit.profile();
        values.put("version", String.valueOf(benefit.thing().version()));
        values.put("title", benefit.title());
        values.put("words", benefit.thing().card().summary());
        values.put("owner", or(benefit.thing().owner()));
        values.put("category", profile.category().code());
        values.put("cashable", profile.cashable() ? "yes" : "no");
        values.put("recurring", profile.recurring() ? "yes" : "no");
        values.put("unit", profile.unit());
        values.put("measure", or(profile.measure()));
        values.put("baseline", figure(profile.baseline()));
        values.put("baselineOn", or(profile.baselineOn()));
        values.put("disbenefits", profile.disbenefits());
        values.put("evidence", profile.evidence());
        values.put("due", or(benefit.review().due()));
        for (int i = 0; i < benefit.shares().size(); i++) {
            values.put("enabler-" + (i + 1), benefit.shares().get(i).enabler());
            values.put("share-" + (i + 1), benefit.shares().get(i).percent().toPlainString());
        }
        return values;
    }

    static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }

    private static String or(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
