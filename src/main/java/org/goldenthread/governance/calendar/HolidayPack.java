package org.goldenthread.governance.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The pack of bank holidays and clear days that comes with the product. */
@Component
public class HolidayPack {
    private static final String PACK = "packs/calendars/united-kingdom.yaml";
    private final Map<Nation, BankHolidays> holidays = new EnumMap<>(Nation.class);
    private final Map<Nation, Notice> notices = new EnumMap<>(Nation.class);
    private final String edition;

    /** How many clear days before a meeting its agenda must be public, and by which law. */
    public record Notice(int clearDays, String law) {}

    /** Reads the pack. */
    public HolidayPack() {
        try (var in = new ClassPathResource(PACK).getInputStream()) {
            Map<String, Object> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            edition = "version %s, %s".formatted(pack.get("version"), pack.get("source"));
            for (var nation : Nation.values()) {
                holidays.put(
                        nation, new BankHolidays(rules(part(pack, "holidays").get(nation.words()))));
                var notice = halves(part(pack, "clear-days").get(nation.words()));
                notices.put(nation, new Notice(Integer.parseInt(notice[0]), notice[1]));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<?, ?> part(Map<String, Object> pack, String name) {
        return pack.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<BankHolidays.Named> rules(@org.jspecify.annotations.Nullable Object lines) {
        return (lines instanceof List<?> list ? list : List.of())
                .stream()
                        .map(HolidayPack::halves)
                        .map(halves -> new BankHolidays.Named(halves[0], HolidayRule.read(halves[1])))
                        .toList();
    }

    private static String[] halves(@org.jspecify.annotations.Nullable Object line) {
        return String.valueOf(line).split("\\s*\\|\\s*", 2);
    }

    public BankHolidays of(Nation nation) {
        return java.util.Objects.requireNonNull(holidays.get(nation));
    }

    /** What the law of the nation asks for. */
    public Notice notice(Nation nation) {
        return java.util.Objects.requireNonNull(notices.get(nation));
    }

    /** Which version of the pack it is, and where its days come from. */
    public String edition() {
        return edition;
    }
}
