package org.goldenthread.organisation.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.web.multipart.MultipartFile;

/** Files that somebody sends with a form, on disk for as long as they are read. */
public final class Uploads {
    private Uploads() {}

    /** Works on the file sent. */
    public static <T> T with(MultipartFile file, Function<Path, T> work) {
        return temporary(path -> {
            try {
                file.transferTo(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return work.apply(path);
        });
    }

    /** Works on an empty file that is gone afterwards. */
    public static <T> T temporary(Function<Path, T> work) {
        try {
            var path = Files.createTempFile("organisation", ".csv");
            try {
                return work.apply(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
