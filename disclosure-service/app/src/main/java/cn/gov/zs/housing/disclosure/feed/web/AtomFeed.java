package cn.gov.zs.housing.disclosure.feed.web;

import cn.gov.zs.housing.disclosure.channel.SafeText;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes Atom (RFC 4287) with paging (RFC 5005). */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter out;

    private AtomFeed(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] write(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new AtomFeed(out).feed(feed);
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeAttribute("xml:lang", feed.language());
        element("id", feed.id());
        element("title", feed.title());
        element("updated", moment(feed.updated()));
        out.writeStartElement("author");
        element("name", feed.author());
        out.writeEndElement();
        link("self", "application/atom+xml", feed.self());
        link("first", "application/atom+xml", feed.first());
        link("previous", "application/atom+xml", feed.previous());
        link("next", "application/atom+xml", feed.next());
        link("alternate", "text/html", feed.home());
        for (var entry : feed.entries()) {
            entry(entry);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", moment(entry.published()));
        element("updated", moment(entry.updated()));
        link("alternate", "text/html", entry.url());
        for (var tag : entry.tags()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", SafeText.characters(tag));
        }
        out.writeStartElement("content");
        out.writeAttribute("type", "html");
        out.writeCharacters(entry.html());
        out.writeEndElement();
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(SafeText.characters(text));
        out.writeEndElement();
    }

    private void link(String relation, String type, @Nullable String address) throws XMLStreamException {
        if (address != null) {
            out.writeEmptyElement("link");
            out.writeAttribute("rel", relation);
            out.writeAttribute("type", type);
            out.writeAttribute("href", SafeText.characters(address));
        }
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
