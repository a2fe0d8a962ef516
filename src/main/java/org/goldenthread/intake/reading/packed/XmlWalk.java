package org.goldenthread.intake.reading.packed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Unreadable;

/**
 * Walks XML one element at a time, so that its size costs no memory. Knows no document types and no entities beyond the
 * five of XML itself, and goes only so deep. Every visitor ends the element it was given: by its children, its words or
 * by skipping it. Names are without their prefix.
 */
public final class XmlWalk implements Closeable {
    private static final int DEEPEST = 150;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream source;
    private final XMLStreamReader in;
    private int depth;

    /** What to do with an element. */
    @FunctionalInterface
    public interface Visitor {
        void element(String name) throws IOException;
    }

    public XmlWalk(InputStream source) throws IOException {
        this.source = source;
        try {
            in = FACTORY.createXMLStreamReader(source);
            while (in.next() != XMLStreamConstants.START_ELEMENT) {
                PaperDraft.stopIfAsked();
            }
        } catch (XMLStreamException broken) {
            source.close();
            throw new IOException(broken);
        }
    }

    /** Its own limit of depth is off (zero), since this walk keeps one and says so in plain words. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    public String name() {
        return in.getLocalName();
    }

    /** The attribute of the current element, empty where it has none. */
    public String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute as a whole number, or what to take where it is none. */
    public int number(String name, int otherwise) {
        var value = attribute(name);
        return WHOLE.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }

    /** Whether an on-off attribute such as Word's w:val is on; an absent one is on. */
    public boolean isOn() {
        var value = attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    public void children(Visitor visitor) throws IOException {
        mixed(visitor, text -> {});
    }

    /** Child elements and the words between them, in order. */
    public void mixed(Visitor visitor, Consumer<String> words) throws IOException {
        depth++;
        if (depth > DEEPEST) {
            throw new Unreadable("it is nested too deeply to be a paper. Save it anew and try again.");
        }
        try {
            for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.element(in.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        words.accept(in.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unreadable(
                                "it uses XML entities, which papers never do. Save it anew and try again.");
                    case XMLStreamConstants.END_DOCUMENT -> throw new IOException("the document ends too soon");
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        depth--;
    }

    public void words(Consumer<String> words) throws IOException {
        mixed(name -> skip(), words);
    }

    /** Leaves out the current element with all that is in it, however deep. */
    public void skip() throws IOException {
        try {
            for (int open = 1; open > 0; ) {
                int event = in.next();
                open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (event == XMLStreamConstants.END_DOCUMENT) {
                    throw new IOException("the document ends too soon");
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
