package id.notulis.ooxml;

import id.notulis.report.template.UnsoundException;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a part of a Word file into a tree: no document type, no entities, at most 95 levels and
/// 400,000 elements, which is some thousand pages.
final class PaperMarkup {

    private static final int DEEPEST = 95;
    private static final int MOST_ELEMENTS = 400_000;

    private final XMLStreamReader xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    private PaperMarkup(XMLStreamReader xml) {
        this.xml = xml;
    }

    static PaperNode read(byte[] content) throws UnsoundException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new PaperMarkup(factory.createXMLStreamReader(new ByteArrayInputStream(content)))
                    .root();
        } catch (XMLStreamException _) {
            throw new UnsoundException("template.zip.damaged");
        }
    }

    private PaperNode root() throws XMLStreamException, UnsoundException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnsoundException("template.xml.doctype");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.END_ELEMENT -> {
                    PaperNode done = open.pop().closed();
                    if (open.isEmpty()) {
                        return done;
                    }
                    open.element().children.add(done);
                }
                default -> {}
            }
        }
        throw new UnsoundException("template.zip.damaged");
    }

    private void begin() throws UnsoundException {
        elements++;
        if (open.size() == DEEPEST) {
            throw new UnsoundException("template.xml.deep", DEEPEST);
        }
        if (elements > MOST_ELEMENTS) {
            throw new UnsoundException("template.xml.many", MOST_ELEMENTS);
        }
        Map<String, String> attributes = HashMap.newHashMap(xml.getAttributeCount());
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            String name = xml.getAttributeLocalName(index);
            if (!name.startsWith("rsid")) {
                attributes.put(
                        prefix(xml.getAttributeNamespace(index)) + name,
                        xml.getAttributeValue(index));
            }
        }
        open.push(new Open(prefix(xml.getNamespaceURI()) + xml.getLocalName(), attributes));
    }

    /// Blanks between elements are no text of theirs.
    private void characters() {
        if (!open.isEmpty() && open.element().children.isEmpty()) {
            open.element().text.append(xml.getText());
        }
    }

    private static String prefix(@Nullable String namespace) {
        if (namespace == null) {
            return "";
        }
        if (namespace.contains("wordprocessingml")) {
            return namespace.endsWith("/main") ? "w:" : "";
        }
        return namespace.endsWith("officeDocument/2006/relationships")
                        || namespace.endsWith("officeDocument/relationships")
                ? "r:"
                : "";
    }

    /// An element whose end is not yet read.
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final List<PaperNode> children = new ArrayList<>(4);
        private final StringBuilder text = new StringBuilder(0);

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        PaperNode closed() {
            return new PaperNode(name, attributes, List.copyOf(children), text.toString());
        }
    }
}
