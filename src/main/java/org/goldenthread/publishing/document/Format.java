package org.goldenthread.publishing.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What a paper can leave as. */
public enum Format {
    /** A page that prints. */
    HTML("Web page", "text/html;charset=UTF-8"),
    PDF("PDF", "application/pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Every table of the paper, each on a sheet of its own. */
    XLSX("Tables as a workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String words;
    private final MediaType media;

    Format(String words, String media) {
        this.words = words;
        this.media = MediaType.parseMediaType(media);
    }

    /** As people choose it. */
    public String words() {
        return words;
    }

    public MediaType media() {
        return media;
    }

    /** Without a dot; also what addresses and the terminal name it by. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of an ending, if there is one. */
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(one -> one.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
