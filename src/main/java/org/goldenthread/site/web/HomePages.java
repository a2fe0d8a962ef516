package org.goldenthread.site.web;

import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: what changed, what is due from me, what is off track, loose ends. */
@Controller
@May(Act.BE_KNOWN)
class HomePages {
    private final List<HomeBlock> blocks;

    HomePages(List<HomeBlock> blocks) {
        this.blocks = blocks;
    }

    @Bean
    static NavigationItem home() {
        return new NavigationItem("Home", "/", 0, Act.BE_KNOWN);
    }

    @GetMapping("/")
    String home(Visitor visitor, Model model) {
        model.addAttribute("wide", shown(visitor, false));
        model.addAttribute("narrow", shown(visitor, true));
        return "site/home";
    }

    private List<Panel.Shown> shown(Visitor visitor, boolean narrow) {
        if (visitor.chosen() == null) {
            return List.of();
        }
        return blocks.stream()
                .filter(block -> block.narrow() == narrow)
                .flatMap(block -> block.on(visitor).stream())
                .sorted(java.util.Comparator.comparingInt(Panel.Shown::order))
                .toList();
    }
}
