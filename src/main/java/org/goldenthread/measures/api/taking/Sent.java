package org.goldenthread.measures.api.taking;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The figures of one call as they were sent, with what could not be read in them; stops where they are too many. */
@JsonDeserialize(using = Sent.Reader.class)
final class Sent extends AbstractList<Written> {
    static final int MOST = 50_000;
    private static final int LONGEST = 300;
    private final List<Written> rows = new ArrayList<>();
    private final List<WrongRow> wrong = new ArrayList<>();
    private boolean tooMany;

    /** What could not be read, row by row. */
    List<WrongRow> wrong() {
        return wrong;
    }

    boolean tooMany() {
        return tooMany;
    }

    @Override
    public Written get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sent sent && sent.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** Reads the array figure by figure, so that one that makes no sense does not hide the others. */
    static final class Reader extends ValueDeserializer<Sent> {

        @Override
        public Sent deserialize(JsonParser parser, DeserializationContext context) {
            var sent = new Sent();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                sent.wrong.add(new WrongRow(0, "", "", "Send an array of figures, such as [{\"measure\": …}]"));
                parser.skipChildren();
                return sent;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (sent.rows.size() == MOST) {
                    sent.tooMany = true;
                    parser.skipChildren();
                } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                    sent.rows.add(Written.of(row(parser, sent)));
                } else {
                    parser.skipChildren();
                    sent.wrong.add(WrongRow.of(sent.rows.size(), "", "This is no figure; write it as an object"));
                    sent.rows.add(Written.of(Map.of()));
                }
            }
            return sent;
        }

        private static Map<String, String> row(JsonParser parser, Sent sent) {
            Map<String, String> named = new HashMap<>();
            int index = sent.rows.size();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var token = parser.nextToken();
                if (!Written.NAMES.contains(name)) {
                    sent.wrong.add(WrongRow.of(
                            index, name, "Nothing is called so here; names are " + String.join(", ", Written.NAMES)));
                    parser.skipChildren();
                } else if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                    sent.wrong.add(WrongRow.of(index, name, "Write one text or number here"));
                    parser.skipChildren();
                } else if (token != JsonToken.VALUE_NULL) {
                    var text = parser.getString().strip();
                    if (text.length() > LONGEST) {
                        sent.wrong.add(WrongRow.of(index, name, "Write at most 300 characters here"));
                    } else if (!text.isEmpty()) {
                        named.put(name, text);
                    }
                }
            }
            return named;
        }
    }
}
