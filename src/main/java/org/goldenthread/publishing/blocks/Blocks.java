package org.goldenthread.publishing.blocks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door to what the record itself can write into a paper, of all rooms. */
@Component
public class Blocks {
    private final List<Block> blocks;

    Blocks(List<Block> blocks) {
        this.blocks = blocks.stream().sorted(Comparator.comparing(Block::code)).toList();
    }

    /** All of them, by room. */
    public List<Block> all() {
        return blocks;
    }

    public Optional<Block> find(String code) {
        return blocks.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Draws one of them; a code that nobody offers, and settings that the block does not know, are told in words. */
    public Drawn draw(String code, Asked asked) {
        var block = find(code);
        if (block.isEmpty()) {
            return Drawn.wrong("There is no block “" + code + "”.");
        }
        return asked.wrong(block.get().checked(asked.council()))
                .map(sentence -> Drawn.wrong(block.get().title() + ": " + sentence))
                .orElseGet(() -> block.get().draw(asked));
    }
}
