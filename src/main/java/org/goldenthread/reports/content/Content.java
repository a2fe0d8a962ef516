package org.goldenthread.reports.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.reports.content.Entry.Said;
import org.jspecify.annotations.Nullable;

/** What stands in a report at a moment: the newest entry of each code. */
public record Content(Map<String, Entry> entries) {
    private static final String APPENDIX = "appendix-";

    public Content {
        entries = Map.copyOf(entries);
    }

    /** The newest of each code. */
    public static Content of(List<Entry> saved) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        saved.stream().sorted(Comparator.comparingLong(Entry::id)).forEach(one -> newest.put(one.code(), one));
        return new Content(newest);
    }

    /** The same with one part as it might be saved next. */
    public Content with(String code, Said said) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        all.put(code, new Entry(version(code), code, said, 0, Instant.EPOCH));
        return new Content(all);
    }

    public Said said(String code) {
        var entry = entries.get(code);
        return entry == null ? Said.NOTHING : entry.said();
    }

    public String words(String code) {
        return said(code).words();
    }

    public String mark(String code) {
        return said(code).mark();
    }

    public @Nullable String post(String code) {
        return said(code).post();
    }

    /** The number of the newest save of a code; 0 where nothing was saved yet. */
    public long version(String code) {
        var entry = entries.get(code);
        return entry == null ? 0 : entry.id();
    }

    /** The number of the newest save of anything that is read. */
    public long newest() {
        return entries.values().stream()
                .filter(Entry::read)
                .mapToLong(Entry::id)
                .max()
                .orElse(0);
    }

    /** The codes of the appendices that are not taken out, in the order in which they were added. */
    public List<String> appendices() {
        return entries.values().stream()
                .filter(one -> one.code().startsWith(APPENDIX) && !one.said().empty())
                .map(Entry::code)
                .sorted(Comparator.comparingInt(Content::number))
                .toList();
    }

    /** The code that a further appendix gets; a number is never used twice. */
    public String nextAppendix() {
        return APPENDIX
                + (1
                        + entries.keySet().stream()
                                .filter(code -> code.startsWith(APPENDIX))
                                .mapToInt(Content::number)
                                .max()
                                .orElse(0));
    }

    public static boolean isAppendix(String code) {
        return code.matches(APPENDIX + "\\d{1,3}");
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(APPENDIX.length()));
    }
}
