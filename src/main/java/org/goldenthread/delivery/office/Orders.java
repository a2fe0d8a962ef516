package org.goldenthread.delivery.office;

import java.util.Map;
import org.goldenthread.site.list.ListRequest;

/**
 * What a register that turns pages may be ordered by.
 *
 * @param own its own order, which tells any two rows apart; rows that are alike by another order follow it too
 * @param columns what the keys of its columns mean to the database
 */
public record Orders(String own, Map<String, String> columns) {
    public Orders {
        columns = Map.copyOf(columns);
    }

    /** The order that is asked for, for a statement to end with; what is not known comes last either way. */
    public String by(ListRequest request) {
        var column = columns.get(request.sort());
        var asked = column == null ? "" : column + (request.descending() ? " desc" : "") + " nulls last, ";
        return " order by " + asked + own + " limit :size offset :skipped";
    }
}
