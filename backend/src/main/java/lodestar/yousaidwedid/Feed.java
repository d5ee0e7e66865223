package lodestar.yousaidwedid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lodestar.kernel.Html;
import lodestar.promise.PublicPromises.PublicPromise;
import lodestar.promise.PublicPromises.PublicStep;

/**
 * The steps of promises as an Atom feed (RFC 4287), the newest first. Nobody's words stand in it: whatever follows a
 * feed keeps what it read, and nothing could take them back from there.
 */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final YouSaidWeDid told;
    private final String page;
    private final String self;

    /**
     * A feed of what is told.
     *
     * @param page the whole address of the page it belongs to
     * @param self its own
     */
    Feed(YouSaidWeDid told, String page, String self) {
        this.told = told;
        this.page = page;
        this.self = self;
    }

    /** A step with the promise it belongs to. */
    private record Entry(PublicPromise promise, PublicStep step) {}

    String xml() {
        var text = new StringWriter();
        try {
            write(XML.createXMLStreamWriter(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A feed could not be written.", impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter to) throws XMLStreamException {
        to.writeStartDocument("UTF-8", "1.0");
        to.writeStartElement("feed");
        to.writeDefaultNamespace(ATOM);
        to.writeAttribute("xml:lang", "en-GB");
        element(to, "id", urn(UUID.nameUUIDFromBytes(("you-said-we-did|" + told.councilId()).getBytes(UTF_8))));
        element(to, "title", "%s: %s".formatted(PageWords.TITLE, told.council()));
        element(to, "updated", told.movedAt().toString());
        to.writeStartElement("author");
        element(to, "name", told.council());
        to.writeEndElement();
        link(to, "self", "application/atom+xml", self);
        link(to, "alternate", "text/html", page);
        for (var entry : entries().toList()) {
            write(to, entry);
        }
        to.writeEndElement();
        to.writeEndDocument();
        to.close();
    }

    private void write(XMLStreamWriter to, Entry entry) throws XMLStreamException {
        var step = entry.step();
        to.writeStartElement("entry");
        element(to, "id", urn(step.id()));
        element(
                to,
                "title",
                "%s: %s".formatted(PageWords.step(step), entry.promise().what()));
        element(to, "updated", step.writtenAt().toString());
        link(
                to,
                "alternate",
                "text/html",
                "%s#promise-%s".formatted(page, entry.promise().id()));
        to.writeStartElement("content");
        to.writeAttribute("type", "text");
        to.writeCharacters(Html.withoutSigns(content(entry)));
        to.writeEndElement();
        to.writeEndElement();
    }

    private static String content(Entry entry) {
        var step = entry.step();
        return Stream.of(
                        Stream.ofNullable(step.words()),
                        Stream.ofNullable(step.byDay()).map(PageWords::toBeDone),
                        Stream.of(PageWords.answers(entry.promise()) + ".", PageWords.owner(entry.promise()) + "."))
                .flatMap(parts -> parts)
                .reduce((before, next) -> before + " " + next)
                .orElseThrow();
    }

    private Stream<Entry> entries() {
        return told.promises().stream()
                .flatMap(promise -> promise.steps().stream().map(step -> new Entry(promise, step)))
                .sorted(Comparator.comparing((Entry entry) -> entry.step().writtenAt())
                        .reversed())
                .limit(MOST);
    }

    private static void element(XMLStreamWriter to, String name, String text) throws XMLStreamException {
        to.writeStartElement(name);
        to.writeCharacters(Html.withoutSigns(text));
        to.writeEndElement();
    }

    private static void link(XMLStreamWriter to, String rel, String type, String address) throws XMLStreamException {
        to.writeEmptyElement("link");
        to.writeAttribute("rel", rel);
        to.writeAttribute("type", type);
        to.writeAttribute("href", address);
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
