package org.goldenthread.plan.remits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;

/** The sections of a paper by their headings. */
record Sections(List<Section> all) {

    /** A heading and the paragraphs and list items up to the next heading of its rank. */
    record Section(Heading heading, List<Block> body) {
        String text() {
            return String.join("\n", body.stream().map(Block::text).toList());
        }
    }

    static Sections of(Paper paper) {
        var sections = new ArrayList<Section>();
        var blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                sections.add(new Section(heading, body(blocks, i)));
            }
        }
        return new Sections(sections);
    }

    private static List<Block> body(List<Block> blocks, int heading) {
        var body = new ArrayList<Block>();
        for (int i = heading + 1; i < blocks.size() && !(blocks.get(i) instanceof Heading); i++) {
            if (!(blocks.get(i) instanceof Table)) {
                body.add(blocks.get(i));
            }
        }
        return body;
    }

    /** The section whose heading the short name stands for. */
    Optional<Section> about(String brief) {
        return all.stream()
                .filter(section -> Abbreviation.stands(brief, section.heading().text()))
                .findFirst();
    }
}
