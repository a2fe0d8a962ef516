package org.goldenthread.intake.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.ProposedTie;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How papers and proposals are written into the database and read again. */
final class PaperJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Block.class, NamedBlock.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface NamedBlock {}

    private PaperJson() {}

    static String of(Object value) {
        return MAPPER.writeValueAsString(value).replace("\\u0000", "");
    }

    static Paper paper(String json) {
        return MAPPER.readValue(json, Paper.class);
    }

    static Place place(String json) {
        return MAPPER.readValue(json, Place.class);
    }

    static Map<String, Object> fields(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    static List<ProposedTie> ties(String json) {
        return MAPPER.readValue(json, new TypeReference<List<ProposedTie>>() {});
    }

    static List<String> words(String json) {
        return MAPPER.readValue(json, new TypeReference<List<String>>() {});
    }
}
