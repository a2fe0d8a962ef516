package org.goldenthread.publishing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The font that papers are set in: Liberation Sans, under the SIL Open Font License 1.1; read once. */
public final class Fonts {
    public static final String FAMILY = "Liberation Sans";

    private static final List<Face> FACES = List.of(
            face("Regular", false, false),
            face("Bold", true, false),
            face("Italic", false, true),
            face("BoldItalic", true, true));

    private Fonts() {}

    /**
     * One cut of it.
     *
     * @param file on disk, where those who draw with it can read it
     */
    public record Face(boolean bold, boolean italic, Path file) {}

    public static List<Face> faces() {
        return FACES;
    }

    private static Face face(String cut, boolean bold, boolean italic) {
        try (var in = Fonts.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf")) {
            var file = Files.createTempFile("golden-thread-", ".ttf");
            file.toFile().deleteOnExit();
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
            return new Face(bold, italic, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
