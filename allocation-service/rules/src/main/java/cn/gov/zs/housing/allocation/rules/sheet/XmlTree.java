package cn.gov.zs.housing.allocation.rules.sheet;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a sheet into a tree, and nothing that could hide or blow up: what the profile forbids is found before any
 * parser sees the text.
 */
final class XmlTree {

    /** The most bytes a sheet may have. */
    static final int MOST_BYTES = 262_144;

    private static final int MOST_DEEP = 16;

    private XmlTree() {}

    /**
     * An element.
     *
     * @param namespace its namespace; empty if it has none
     * @param name its local name
     * @param attributes by name; one in a namespace as {@code {namespace}name}
     * @param children elements in it
     * @param text its text, without that of elements in it
     * @param line where it begins
     */
    record Node(
            String namespace,
            String name,
            Map<String, String> attributes,
            List<Node> children,
            StringBuilder text,
            int line) {

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        List<Node> children(String child) {
            return children.stream().filter(c -> c.name.equals(child)).toList();
        }

        /** The text of the first such child; empty if there is none. */
        String textOf(String child) {
            return children(child).stream()
                    .findFirst()
                    .map(c -> c.text.toString().strip())
                    .orElse("");
        }
    }

    /** The root, or nothing: then {@code findings} say why. */
    static Optional<Node> read(byte[] bytes, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.add(Finding.Kind.TOO_LARGE, "", 0, bytes.length + " > " + MOST_BYTES);
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(Finding.Kind.NOT_UTF8, "", 0, "UTF-8");
            return Optional.empty();
        }
        if (forbidden(text, findings)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(factory().createXMLStreamReader(new StringReader(text))));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            findings.add(Finding.Kind.XML_BROKEN, "", Math.max(0, line), String.valueOf(line));
            return Optional.empty();
        }
    }

    /** Outside a comment, {@code <!} and {@code <?} begin nothing that a sheet may have, but for the declaration. */
    private static boolean forbidden(String text, Findings findings) {
        int from = text.startsWith("<?xml ") ? declarationEnd(text) : 0;
        for (int i = from < 0 ? -1 : text.indexOf('<', from); i >= 0; i = text.indexOf('<', i)) {
            if (text.startsWith("<!--", i)) {
                int end = text.indexOf("-->", i + 4);
                i = end < 0 ? text.length() : end + 3;
            } else if (text.startsWith("<!", i) || text.startsWith("<?", i)) {
                findings.add(Finding.Kind.XML_FORBIDDEN, "", lineOf(text, i), snippet(text, i));
                return true;
            } else {
                i++;
            }
        }
        if (from < 0) {
            findings.add(Finding.Kind.XML_FORBIDDEN, "", 1, snippet(text, 0));
        }
        return from < 0;
    }

    /** The one declaration a sheet may have: version 1.0, and if an encoding, UTF-8. -1 if it is another. */
    private static int declarationEnd(String text) {
        int end = text.indexOf("?>");
        return end > 0
                        && text.substring(0, end)
                                .matches("<\\?xml\\s+version\\s*=\\s*([\"'])1\\.0\\1"
                                        + "(\\s+encoding\\s*=\\s*([\"'])(?i:utf-8)\\3)?"
                                        + "(\\s+standalone\\s*=\\s*([\"'])(?:yes|no)\\5)?\\s*")
                ? end + 2
                : -1;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched for a score sheet");
        });
        return factory;
    }

    private static Node parse(XMLStreamReader in) throws XMLStreamException {
        var open = new ArrayDeque<Node>();
        Node root = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = node(in);
                    if (open.size() == MOST_DEEP) {
                        throw new XMLStreamException("nested too deep", in.getLocation());
                    }
                    if (open.isEmpty()) {
                        root = node;
                    } else {
                        open.peek().children().add(node);
                    }
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(in.getText());
                    }
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {
                    // read over
                }
                default -> throw new XMLStreamException("not allowed in a score sheet", in.getLocation());
            }
        }
        if (root == null) {
            throw new XMLStreamException("empty");
        }
        return root;
    }

    private static Node node(XMLStreamReader in) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var namespace = in.getAttributeNamespace(i);
            var name = in.getAttributeLocalName(i);
            attributes.put(
                    namespace == null || namespace.isEmpty() ? name : "{" + namespace + "}" + name,
                    in.getAttributeValue(i));
        }
        var namespace = in.getNamespaceURI();
        return new Node(
                namespace == null ? "" : namespace,
                in.getLocalName(),
                attributes,
                new ArrayList<>(),
                new StringBuilder(),
                in.getLocation().getLineNumber());
    }

    private static int lineOf(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static String snippet(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 20))
                .lines()
                .findFirst()
                .orElse("");
    }
}
