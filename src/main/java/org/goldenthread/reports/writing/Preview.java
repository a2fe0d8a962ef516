package org.goldenthread.reports.writing;

import java.util.List;
import org.goldenthread.publishing.document.Part;

/** One section as it would read, with what its writer has to put right. */
public record Preview(List<Part> parts, List<Wrong> wrong) {
    public Preview {
        parts = List.copyOf(parts);
        wrong = List.copyOf(wrong);
    }
}
