package org.goldenthread.governance.scrutiny;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.governance.scrutiny.Inquiry.How;

/**
 * What one committee has taken on.
 *
 * @param hows how many of each way
 * @param months how many in each month; those without a day are not in it
 * @param overloads days on which more is to be looked at than the committee can do justice to
 */
public record Workload(
        String committee,
        int items,
        int joint,
        int weight,
        int undated,
        Map<How, Integer> hows,
        Map<YearMonth, Integer> months,
        List<Overload> overloads) {

    /** A day with too many items. */
    public record Overload(LocalDate day, List<Inquiry> items) {}

    /**
     * The work of every committee that has any, the most laden first.
     *
     * @param most how many items a meeting bears
     */
    public static List<Workload> of(List<Inquiry> all, int most) {
        Map<String, List<Inquiry>> byCommittee = new LinkedHashMap<>();
        all.stream()
                .filter(one -> one.life().live())
                .forEach(one -> one.committees()
                        .forEach(body -> byCommittee
                                .computeIfAbsent(body, none -> new ArrayList<>())
                                .add(one)));
        return byCommittee.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), most))
                .sorted((a, b) -> Integer.compare(b.weight(), a.weight()))
                .toList();
    }

    private static Workload of(String committee, List<Inquiry> items, int most) {
        Map<How, Integer> hows = new EnumMap<>(How.class);
        Map<YearMonth, Integer> months = new TreeMap<>();
        Map<LocalDate, List<Inquiry>> days = new TreeMap<>();
        int weight = 0;
        int undated = 0;
        for (var one : items) {
            hows.merge(one.how(), 1, Integer::sum);
            weight += one.how().weight();
            var day = one.day();
            if (day == null) {
                undated++;
            } else {
                months.merge(YearMonth.from(day), 1, Integer::sum);
                days.computeIfAbsent(day, none -> new ArrayList<>()).add(one);
            }
        }
        var overloads = days.entrySet().stream()
                .filter(one -> one.getValue().size() > most)
                .map(one -> new Overload(one.getKey(), one.getValue()))
                .toList();
        int joint = (int) items.stream().filter(Inquiry::joint).count();
        return new Workload(committee, items.size(), joint, weight, undated, hows, months, overloads);
    }
}
