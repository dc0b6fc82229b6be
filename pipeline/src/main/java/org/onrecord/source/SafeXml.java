package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of unknown origin: no document type, so no entities that multiply or that fetch files and addresses. */
final class SafeXml {

    private static final int DEEPEST = 2_000;

    private SafeXml() {}

    /** What is done at each step of a reader. */
    interface Step {
        void at(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Goes through a document from start to end. */
    static void read(InputStream bytes, Step step) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
                if (depth > DEEPEST || event == XMLStreamReader.ENTITY_REFERENCE) {
                    throw new UnreadableException("XML in it that no office program writes; not read", null);
                }
                step.at(xml);
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            throw new UnreadableException("the document is damaged", e.getMessage());
        }
    }

    /** An attribute by its name without prefix, null where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
