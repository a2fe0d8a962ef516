package org.goldenthread.site;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets a room hand a piece of page to a socket of another room. */
@Component
public class Templates {
    private final TemplateEngine engine;

    Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The template with these values, rendered where the other room puts it. */
    public Content content(String template, Map<String, Object> values) {
        return new Content() {
            @Override
            public void writeTo(TemplateOutput output) {
                engine.render(template + ".jte", values, output);
            }
        };
    }
}
