package cn.gov.zs.housing.allocation.waitlist.web;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which facts each item of a score sheet stands on: what its decision requires, in the order in which the sheet names them. */
final class ItemFacts {
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private ItemFacts() {}

    /** The names of the facts by the name of the item. */
    static Map<String, List<String>> of(String dmn) {
        var xml = XMLInputFactory.newFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = xml.createXMLStreamReader(new StringReader(dmn));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("an adopted sheet can be read", broken);
        }
    }

    private static Map<String, List<String>> read(XMLStreamReader reader) throws XMLStreamException {
        var facts = new LinkedHashMap<String, List<String>>();
        var item = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && DMN.equals(reader.getNamespaceURI())) {
                switch (reader.getLocalName()) {
                    case "decision" -> item = reader.getAttributeValue(null, "name");
                    case "requiredInput" ->
                        facts.computeIfAbsent(item, _ -> new ArrayList<>())
                                .add(reader.getAttributeValue(null, "href").substring(1));
                    default -> {
                        // says nothing of facts
                    }
                }
            }
        }
        return facts;
    }
}
