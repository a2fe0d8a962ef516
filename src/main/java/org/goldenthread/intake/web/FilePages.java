package org.goldenthread.intake.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.evidence.Documents;
import org.goldenthread.intake.review.Papers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file itself, as it was brought in; always a download, because a council's paper may hold anything. */
@Controller
class FilePages {
    private final Papers papers;
    private final Documents documents;

    FilePages(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    @GetMapping("/intake/papers/{ref}/file")
    @May(Act.SEE)
    ResponseEntity<byte[]> file(@PathVariable String ref) {
        var document = documents.get(papers.get(ref).document());
        var bytes = new java.io.ByteArrayOutputStream((int) Math.min(document.size(), 1 << 26));
        documents.copy(document.id(), bytes);
        var name = ContentDisposition.attachment()
                .filename(document.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes.toByteArray());
    }
}
