package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Why;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part's XML, read forwards. A document type or an entity of its own ends the reading: no workbook needs either. */
final class Markup {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    Markup(InputStream part) throws RefusedFile {
        try {
            xml = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException malformed) {
            throw new RefusedFile(Why.DAMAGED);
        }
    }

    /** The one in the JDK, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next element's begin; null at the end of the part. */
    @Nullable String begin() throws RefusedFile {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
        }
    }

    /** Goes to the next begin of an element inside the one called so; null at that one's end. */
    @Nullable String beginWithin(String outer) throws RefusedFile {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer)) {
                return null;
            }
        }
    }

    /** An attribute of the element just begun; null without it. */
    @Nullable String attribute(String name) {
        for (int n = 0; n < xml.getAttributeCount(); n++) {
            if (xml.getAttributeLocalName(n).equals(name)) {
                return xml.getAttributeValue(n);
            }
        }
        return null;
    }

    /**
     * The text of the element just begun, in all its parts called {@code t} when it has any: phonetic guides are left out.
     *
     * @param name the element's
     * @param longest characters; null when there are more
     */
    @Nullable String text(String name, int longest) throws RefusedFile {
        var text = new StringBuilder();
        boolean fits = true;
        int guide = 0;
        while (true) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> guide += "rPh".equals(xml.getLocalName()) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(name)) {
                        return fits ? text.toString() : null;
                    }
                    guide -= "rPh".equals(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    fits = fits && text.length() + xml.getTextLength() <= longest;
                    if (guide == 0 && fits) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
    }

    private int next() throws RefusedFile {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.ENTITY_DECLARATION) {
                throw new RefusedFile(Why.UNSAFE);
            }
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException malformed) {
            throw new RefusedFile(Why.DAMAGED);
        }
    }
}
