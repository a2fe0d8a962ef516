package org.goldenthread.publishing.open.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.goldenthread.publishing.open.Edition;
import org.goldenthread.publishing.open.Field;
import org.goldenthread.publishing.open.OpenRecord;
import org.goldenthread.publishing.open.OpenSetting;
import org.goldenthread.publishing.open.Shelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts together what data a council offers now. */
@Component
class Catalogues {
    private final OpenRecord record;
    private final String address;

    Catalogues(OpenRecord record, @Value("${golden-thread.address:}") String address) {
        this.record = record;
        this.address = address.strip().replaceAll("/+$", "");
    }

    Catalogue of(OpenSetting setting) {
        List<Dataset> datasets = new ArrayList<>();
        for (var shelf : record.shelves()) {
            dataset(setting, shelf).ifPresent(datasets::add);
        }
        return new Catalogue(address, setting, datasets);
    }

    private Optional<Dataset> dataset(OpenSetting setting, Shelf shelf) {
        var on = record.on(setting.council(), shelf);
        if (on.isEmpty()) {
            return Optional.empty();
        }
        var days = new TreeSet<LocalDate>();
        record.rows(
                setting.council(),
                shelf,
                (ref, rows) -> rows.forEach(row -> shelf.fields().stream()
                        .filter(field -> field.type() == Field.Type.DATE && row.containsKey(field.name()))
                        .forEach(field -> days.add(LocalDate.parse(row.get(field.name()))))));
        return Optional.of(new Dataset(
                shelf,
                on.size(),
                opens(on).min(Comparator.naturalOrder()).orElseThrow(),
                opens(on).max(Comparator.naturalOrder()).orElseThrow(),
                days.isEmpty() ? null : days.first(),
                days.isEmpty() ? null : days.last()));
    }

    private static java.util.stream.Stream<Instant> opens(List<Edition> on) {
        return on.stream().map(one -> one.span().opens());
    }
}
