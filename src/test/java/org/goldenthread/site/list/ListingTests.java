package org.goldenthread.site.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTests {
    @ParameterizedTest
    @CsvSource({
        "findings,1,1 finding",
        "priorities,1,1 priority",
        "loose ends,1,1 loose end",
        "ranked priorities,1,1 ranked priority",
        "findings,0,0 findings",
        "findings,7,7 findings"
    })
    void whatIsCountedIsSaidInWords(String noun, int total, String words) {
        var request = new ListRequest("/list", Map.of(), "", false, null, "");
        var listing = new Listing<>(
                request, noun, List.<Column<String>>of(), Collections.nCopies(total, ""), List.of(), total, null, "");
        assertThat(listing.counted()).isEqualTo(words);
    }
}
