package interlocal.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document into memory, which cannot fail. */
final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    private interface WritingStep {
        void run() throws XMLStreamException;
    }

    /** Writes a document, in UTF-8. */
    static byte[] document(String namespace, String root, Consumer<Xml> content) {
        var bytes = new ByteArrayOutputStream();
        attempt(() -> {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            content.accept(new Xml(out));
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        });
        return bytes.toByteArray();
    }

    /** Writes an element with others in it. */
    void element(String name, Runnable content) {
        attempt(() -> {
            out.writeStartElement(name);
            content.run();
            out.writeEndElement();
        });
    }

    /** Writes an element with text in it. */
    void text(String name, String text) {
        attempt(() -> {
            out.writeStartElement(name);
            out.writeCharacters(text);
            out.writeEndElement();
        });
    }

    /** Writes an element with attributes only. */
    void empty(String name, Map<String, String> attributes) {
        attempt(() -> {
            out.writeEmptyElement(name);
            for (var attribute : attributes.entrySet()) {
                out.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        });
    }

    private static void attempt(WritingStep step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
