package org.goldenthread.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product's own source files, for tests about the house. */
record Sources(Path root) {
    static final Sources MAIN = new Sources(Path.of("src/main/java/org/goldenthread"));
    static final Sources TESTS = new Sources(Path.of("src/test/java/org/goldenthread"));

    List<Path> java() {
        return under(root, ".java");
    }

    static List<Path> under(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The folders directly below: the rooms. */
    static List<String> folders(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The room a source file belongs to; empty for what stands above all rooms. */
    static String room(Path file) {
        var path = MAIN.root().relativize(file);
        return path.getNameCount() == 1 ? "" : path.getName(0).toString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }
}
