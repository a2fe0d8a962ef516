package org.goldenthread.measures.reading.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.measures.reading.words.FigureNames;

/** What columns are usually called. The earlier a name stands, the surer it is. */
final class Names {
    static final List<String> SUBJECT_CODE = List.of(
            "areacd",
            "area code",
            "ons code",
            "gss code",
            "ons area code",
            "la code",
            "lad code",
            "ladcd",
            "lacd",
            "ecode",
            "local authority code",
            "authority code",
            "council code",
            "geography code",
            "new la code",
            "la number",
            "la num",
            "station code",
            "org code",
            "organisation code",
            "official code",
            "la no",
            "area id");
    static final List<String> SUBJECT = List.of(
            "areanm",
            "area name",
            "local authority",
            "local authority name",
            "authority name",
            "authority",
            "la name",
            "la and regions",
            "council",
            "council name",
            "la",
            "area",
            "local authority area",
            "geography name",
            "ladnm",
            "lanm",
            "station name",
            "organisation name",
            "org name",
            "organisation",
            "district",
            "borough",
            "local authorities",
            "geography",
            "partner",
            "region name",
            "country",
            "ward",
            "place",
            "name",
            "la region");
    static final List<String> PERIOD = List.of(
            "period",
            "time period",
            "reporting period",
            "lgbf year",
            "financial year",
            "academic year",
            "year",
            "years",
            "fiscal year",
            "date",
            "quarter",
            "month",
            "time",
            "fin year",
            "fy",
            "period name",
            "year ending",
            "week",
            "week ending",
            "week ended",
            "week commencing",
            "week beginning",
            "week end",
            "w e",
            "w c",
            "quarter ending",
            "quarter ended",
            "month ending",
            "year ended",
            "financial year ending",
            "financial year ended",
            "financial year end",
            "fye",
            "school year",
            "reporting year",
            "day",
            "calendar year",
            "time identifier",
            "data period",
            "month year",
            "timeperiod",
            "reference period");
    static final List<String> MEASURE_CODE = List.of(
            "indicator code",
            "measure code",
            "kpi code",
            "kpi ref",
            "pi code",
            "pi ref",
            "indicator id",
            "measure id",
            "short desc",
            "code",
            "ref",
            "reference",
            "indicator ref",
            "measure ref",
            "kpi id",
            "id",
            "pi",
            "metric code");
    static final List<String> MEASURE = List.of(
            "indicator",
            "indicator name",
            "measure name",
            "performance indicator",
            "kpi",
            "kpi name",
            "title",
            "data item",
            "measure",
            "metric",
            "metric name",
            "description",
            "indicator title",
            "pi name",
            "indicator description",
            "series",
            "statistic",
            "variable",
            "question",
            "performance measure",
            "name of measure",
            "item",
            "topic");
    static final List<String> STATUS = List.of(
            "status", "obs status", "marker", "flag", "data status", "observation status", "value status", "symbol");
    static final List<String> NOTE = List.of(
            "notes",
            "note",
            "comments",
            "comment",
            "footnote",
            "footnotes",
            "caveat",
            "caveats",
            "value note",
            "remarks");
    /** Columns that tell two measures of one name apart, rather than two parts of one measure. */
    static final Set<String> MEASURE_KIND =
            Set.of("measure", "unit", "units", "measure type", "metric", "statistic", "value type", "type of measure");

    private Names() {}

    /** Whether a heading is known to be something other than an area. */
    static boolean known(String heading) {
        return FigureNames.of(heading) != null
                || Stream.of(PERIOD, MEASURE_CODE, MEASURE, STATUS, NOTE).anyMatch(names -> place(names, heading) >= 0);
    }

    /** Whether the numbers below a heading only name something. */
    static boolean codes(String heading) {
        return FigureNames.plain(heading).matches("(.* )?(code|urn|ukprn|estab|laestab|la number|la no)");
    }

    /** How sure a heading is to be one of these names: its place, or -1 where it is none. */
    static int place(List<String> names, String heading) {
        var plain = FigureNames.plain(heading);
        int at = names.indexOf(plain);
        if (at < 0 && plain.matches("lad?\\d\\d(cd|nm)|utla\\d\\d(cd|nm)|ltla\\d\\d(cd|nm)|ctyua\\d\\d(cd|nm)")) {
            return names == SUBJECT_CODE && plain.endsWith("cd") || names == SUBJECT && plain.endsWith("nm") ? 0 : -1;
        }
        return at;
    }
}
