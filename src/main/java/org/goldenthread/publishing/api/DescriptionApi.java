package org.goldenthread.publishing.api;

import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.publishing.Told;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API, open to everybody: it tells what may be asked, and nothing of any council. */
@RestController
@May(Act.ENTER)
class DescriptionApi {
    private final Addresses addresses;

    DescriptionApi(Addresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/api/v1/openapi.json")
    @Told("This description, in OpenAPI 3.1.")
    Map<String, Object> description() {
        return new OpenApi().of(addresses.all());
    }
}
