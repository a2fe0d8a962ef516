package org.goldenthread.publishing.api;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What other programs may ask for, for the people who write them. */
@Controller
@May(Act.ENTER)
class ProgramPages {
    private final Addresses addresses;

    ProgramPages(Addresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/api")
    String api(Model model) {
        model.addAttribute(
                "rooms",
                addresses.all().stream()
                        .map(Address::shown)
                        .collect(Collectors.groupingBy(ProgramAddress::room, LinkedHashMap::new, Collectors.toList())));
        return "publishing/programs";
    }
}
