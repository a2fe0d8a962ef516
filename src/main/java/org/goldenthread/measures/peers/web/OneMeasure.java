package org.goldenthread.measures.peers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerChoices;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.peers.RuleCode;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.measures.sheet.web.Understood;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form that says how one measure is compared, where that is not how the council usually compares itself. */
@Component
class OneMeasure {
    private final PeerChoices choices;
    private final PeerGroups groups;

    OneMeasure(PeerChoices choices, PeerGroups groups) {
        this.choices = choices;
        this.groups = groups;
    }

    CompareView.Choosing of(Measure measure) {
        var only = choices.of(measure.council()).only(measure.ref());
        var values = new HashMap<String, String>();
        values.put("group", only.group());
        values.put("rule", RuleCode.of(only.rule()));
        if (only.rule() instanceof QuartileRule.Published cuts) {
            values.put("best", cuts.best().toPlainString());
            values.put("middle", cuts.middle().toPlainString());
            values.put("worst", cuts.worst().toPlainString());
        }
        var all = new ArrayList<>(List.of(new Choice("", "As usual")));
        groups.of(measure.council()).forEach(one -> all.add(new Choice(one.key(), one.name())));
        var rules = new ArrayList<>(List.of(new Choice("", "As usual")));
        rules.addAll(CompareViews.rules(RuleCode.PUBLISHED));
        return new CompareView.Choosing(Typed.of(values), all, rules);
    }

    /** Chooses what was typed. */
    Checked<PeerChoice> choose(Measure measure, Understood form) {
        var rule = rule(form);
        return form.then(() -> choices.choose(measure, new PeerChoice(form.text("group"), rule, null)));
    }

    private static @Nullable QuartileRule rule(Understood form) {
        if (!form.text("rule").equals(RuleCode.PUBLISHED)) {
            return RuleCode.rule(form.text("rule"));
        }
        var best = form.decimal("best");
        var middle = form.decimal("middle");
        var worst = form.decimal("worst");
        if (best == null || middle == null || worst == null) {
            form.problem("best", "Enter the three published cut points, from the best quartile to the worst");
            return null;
        }
        return new QuartileRule.Published(best, middle, worst);
    }
}
