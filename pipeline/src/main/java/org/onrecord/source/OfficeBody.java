package org.onrecord.source;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the XML of an office document's body and collects its paragraphs, passing over the elements that hold
 * no text of it with all that is in them. For one document; not thread-safe.
 */
abstract class OfficeBody implements SafeXml.Step {

    final ParagraphStack paragraphs = new ParagraphStack();
    private final Set<String> skipped;
    private int skipping;

    /** @param skipped names of elements without prefix */
    OfficeBody(Set<String> skipped) {
        this.skipped = skipped;
    }

    @Override
    public final void at(XMLStreamReader xml) throws IOException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (skipping > 0 || skipped.contains(xml.getLocalName())) {
                    skipping++;
                } else {
                    start(xml.getLocalName(), xml);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (skipping > 0) {
                    skipping--;
                } else {
                    end(xml.getLocalName());
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (skipping == 0 && inText()) {
                    paragraphs.text(xml.getText());
                }
            }
            default -> {}
        }
    }

    /** An element that is not skipped begins; its attributes are those of {@code xml}. */
    abstract void start(String name, XMLStreamReader xml) throws IOException;

    /** An element that is not skipped ends. */
    abstract void end(String name);

    /** Whether characters are text here, or only white space between elements. */
    abstract boolean inText();
}
