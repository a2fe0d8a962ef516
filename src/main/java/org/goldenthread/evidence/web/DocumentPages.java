package org.goldenthread.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.evidence.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Documents on their way out: as downloads only, so that a page somebody attached never runs in the reader's name. */
@Controller
class DocumentPages {
    private final Documents documents;

    DocumentPages(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/evidence/{ref:[A-Z]+-[0-9]+}/documents/{id}")
    @May(Act.SEE)
    void download(@PathVariable String ref, @PathVariable long id, HttpServletResponse response) throws IOException {
        var document = documents
                .attachment(ref, id)
                .orElseThrow(() -> new NotHere("document " + id + " of " + ref))
                .document();
        response.setContentType(document.media());
        response.setContentLengthLong(document.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(document.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try (var in = documents.open(id)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
