package org.goldenthread.publishing.open;

import java.util.List;

/**
 * A sort of things that the public looks for: a list of pages, and a file of open data.
 *
 * @param code its address, such as "measures"
 * @param title such as "Measures"
 * @param lead what stands there, in a sentence
 * @param place among the others, from the top
 * @param fields of its data
 */
public record Shelf(String code, String title, String lead, int place, List<Field> fields) {
    public Shelf {
        fields = List.copyOf(fields);
    }
}
