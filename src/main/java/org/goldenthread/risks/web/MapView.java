package org.goldenthread.risks.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.risks.map.HeatMap;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.list.ListRequest;

/**
 * A heat map as shown.
 *
 * @param moved the picture of what moved in it, where something did
 * @param query what the links to lists carry along
 */
public record MapView(HeatMap map, Grid grid, List<Chart> moved, Map<String, String> query) {

    /** The address of the risks in a cell. */
    public String href(Matrix.Cell cell) {
        return list("cell", map.matrix().id() + "." + cell.key());
    }

    /** The address of those that nobody has judged. */
    public String unjudged() {
        return list("band", "-");
    }

    private String list(String name, String value) {
        var all = new TreeMap<>(query);
        all.put(name, value);
        return new ListRequest("/risks", Map.of(), "", false, null, "").with(all);
    }

    /** What a screen reader says of a cell with risks. */
    public String words(Matrix.Cell cell) {
        int count = map.count(cell);
        return "%d %s, %s"
                .formatted(count, count == 1 ? "risk" : "risks", map.matrix().words(cell));
    }
}
