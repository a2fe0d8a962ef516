package org.goldenthread.benefits.blocks;

import java.util.List;
import org.goldenthread.benefits.headlines.Headline;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;

/** A headline of savings within a sentence, with what of it the ledger bears out. */
@Component
class SaidFigure implements Block {
    private static final String HEADLINE = "headline";
    private final Headlines headlines;

    SaidFigure(Headlines headlines) {
        this.headlines = headlines;
    }

    @Override
    public String code() {
        return "benefits/headline";
    }

    @Override
    public String title() {
        return "A headline of savings";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(Setting.choice(
                HEADLINE,
                "Headline",
                "Choose a headline",
                headlines.of(council).stream()
                        .map(one -> new Choice(
                                one.ref(),
                                one.thing().title() + ", " + one.figure().years()))
                        .toList()));
    }

    @Override
    public List<Setting> checked(String council) {
        return List.of(Setting.typed(HEADLINE, "Headline"));
    }

    @Override
    public Drawn draw(Asked asked) {
        var named = asked.setting(HEADLINE).strip();
        return headlines.of(asked.council()).stream()
                .filter(one ->
                        one.ref().equalsIgnoreCase(named) || one.thing().title().equalsIgnoreCase(named))
                .findFirst()
                .map(SaidFigure::draw)
                .orElseGet(() -> Drawn.wrong(
                        named.isEmpty()
                                ? "Choose the headline that is to be shown here."
                                : "There is no headline “" + named + "”."));
    }

    private static Drawn draw(Headline one) {
        var fact = new Fact(
                one.thing().title() + ", " + one.figure().years(),
                one.figure().amount().words(),
                one.words(),
                "/benefits/headlines/" + one.ref());
        return new Drawn(
                List.of(new Part.Paragraph("", List.of(Run.link(fact.value(), fact.href())))),
                List.of(fact),
                List.of());
    }
}
