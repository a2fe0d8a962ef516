package org.goldenthread.reports.joint.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.goldenthread.reports.joint.Offer;

/**
 * What is offered to a council.
 *
 * @param lead what the council is called that offers it
 * @param made the report that was made of it; empty where none was
 */
public record OfferRow(Offer offer, String lead, String made) {

    /** The form in which it is taken. */
    public String taking() {
        return "/reports/new?source=%s&title=%s"
                .formatted(offer.source(), URLEncoder.encode(offer.title(), StandardCharsets.UTF_8));
    }
}
