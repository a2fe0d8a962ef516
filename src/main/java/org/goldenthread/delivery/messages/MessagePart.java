package org.goldenthread.delivery.messages;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The communications plan of a pack: one row for each message. */
@Component
class MessagePart implements PackPart {
    private final RegisterRows rows;
    private final Messages messages;

    MessagePart(RegisterRows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("messages.csv");
    }

    @Override
    public int order() {
        return 73;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(
                council,
                file,
                Set.of("of", "audience", "words", "due"),
                entry -> entry.about()
                        .then(about -> MessagePages.read(about, 0, entry.typed()))
                        .then(one -> messages.knows(one) ? Checked.accepted(one) : messages.add(one)));
    }
}
