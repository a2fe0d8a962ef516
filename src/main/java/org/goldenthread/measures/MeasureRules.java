package org.goldenthread.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** What a measure and its definition sheet have to be like before they are taken into the record. */
@Component
class MeasureRules {
    private static final int MOST_DECIMALS = 6;
    private final MeasureStore store;
    private final Things things;

    MeasureRules(MeasureStore store, Things things) {
        this.store = store;
        this.things = things;
    }

    List<Problem> problems(String council, String ref, Measures.Draft draft, Sheet sheet) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter what is measured, up to 300 characters"));
        }
        var code = draft.code().strip();
        if (code.length() > 60) {
            problems.add(new Problem("code", "A code has up to 60 characters"));
        } else if (!code.isEmpty()) {
            var holder = store.byCode(council).get(code.toLowerCase(Locale.ROOT));
            if (holder != null && !holder.equals(ref)) {
                problems.add(new Problem("code", holder + " has the code " + code + " already; choose another one"));
            }
        }
        people(draft.people(), problems);
        problems.addAll(problems(sheet));
        return problems;
    }

    private void people(Measure.People people, List<Problem> problems) {
        if (people.approval().size() > 2) {
            problems.add(new Problem("approval", "Sign-off has one step or two: who approves, and who accepts"));
        }
        people.approval().forEach(post -> post(post, "approval", problems));
        if (people.entry() != null) {
            post(people.entry(), "entry", problems);
        }
    }

    /** The same of many at once; each problem names its measure. */
    List<Problem> problems(String council, List<Measures.Fresh> fresh) {
        var taken = new HashMap<>(store.byCode(council));
        var problems = new ArrayList<Problem>();
        for (var one : fresh) {
            var name = (one.draft().code() + " " + one.draft().title()).strip();
            var code = one.draft().code().strip().toLowerCase(Locale.ROOT);
            var holder = code.isEmpty() ? null : taken.put(code, name);
            if (holder != null) {
                problems.add(new Problem(name, holder + " has the code " + code + " already; choose another one"));
            }
            if (one.draft().title().isBlank() || one.draft().title().strip().length() > 300 || code.length() > 60) {
                problems.add(new Problem(name, "A title has up to 300 characters and a code up to 60"));
            }
            people(one.draft().people(), problems);
            problems(one.sheet()).forEach(each -> problems.add(new Problem(name, each.message())));
        }
        return problems;
    }

    private void post(String ref, String field, List<Problem> problems) {
        if (things.find(ref).filter(one -> one.kind().equals("post")).isEmpty()) {
            problems.add(new Problem(field, "Choose a post; there is no post " + ref));
        }
    }

    List<Problem> problems(Measure before, LocalDate applies, String reason, Sheet sheet) {
        var problems = problems(sheet);
        if (reason.isBlank() && !sheet.equals(before.definitionFor(applies).sheet())) {
            problems.add(new Problem("reason", "Say in a few words why the definition changes"));
        }
        if (applies.isAfter(LocalDate.of(2200, 1, 1))) {
            problems.add(new Problem("applies", "Enter the first day on which it applies"));
        }
        return problems;
    }

    private static List<Problem> problems(Sheet sheet) {
        var problems = new ArrayList<Problem>();
        var counted = sheet.counted();
        if (counted.decimals() < 0 || counted.decimals() > MOST_DECIMALS) {
            problems.add(new Problem("decimals", "Show between 0 and 6 decimals"));
        }
        if (counted.unit().length() > 60) {
            problems.add(new Problem("unit", "A unit has up to 60 characters"));
        }
        var ratio = sheet.ratio();
        if (ratio != null && ratio.multiplier().compareTo(BigDecimal.ZERO) <= 0) {
            problems.add(new Problem("multiplier", "Enter what the result is multiplied by, such as 100"));
        }
        var collection = sheet.collection();
        if (collection.daysDue() < 0 || collection.daysDue() > 730) {
            problems.add(new Problem("daysDue", "Enter how many days after the period's end, between 0 and 730"));
        }
        if (collection.derived().stream().anyMatch(one -> one.length().compareTo(collection.collected()) <= 0)) {
            problems.add(new Problem("derived", "Only longer periods can be worked out from those collected"));
        }
        return problems;
    }
}
