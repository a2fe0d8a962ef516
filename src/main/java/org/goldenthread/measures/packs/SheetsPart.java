package org.goldenthread.measures.packs;

import java.nio.file.Path;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The measures of a pack: their definition sheets, after the papers whose priorities they measure. */
@Component
class SheetsPart implements PackPart {
    private final SheetsLoading loading;

    SheetsPart(SheetsLoading loading) {
        this.loading = loading;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("measures.csv");
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return loading.loadPast(council, file)
                .then(loaded -> loaded.refused().isEmpty()
                        ? Checked.accepted(loaded.words())
                        : Checked.refused(loaded.refused()));
    }
}
