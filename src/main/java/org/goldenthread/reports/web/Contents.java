package org.goldenthread.reports.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.publishing.document.Part;

/**
 * A section of a paper in the list of its contents.
 *
 * @param place where it begins on the page, "s3"
 */
public record Contents(String place, String words) {

    /** The sections of the first level; a long paper is read by jumping. */
    static List<Contents> of(List<Part> parts) {
        var all = new ArrayList<Contents>();
        int place = 0;
        for (var part : parts) {
            if (part instanceof Part.Heading heading) {
                place++;
                if (heading.level() == 1) {
                    all.add(new Contents("s" + place, (heading.number() + " " + heading.words()).strip()));
                }
            }
        }
        return List.copyOf(all);
    }
}
