package org.goldenthread.measures.packs;

import java.nio.file.Path;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The figures of a pack's measures, in files whose names begin with "values". */
@Component
class FiguresPart implements PackPart {
    private final FiguresLoading loading;

    FiguresPart(FiguresLoading loading) {
        this.loading = loading;
    }

    @Override
    public boolean takes(String path) {
        return path.startsWith("values") && path.endsWith(".csv");
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return loading.load(council, path, file);
    }
}
