package cn.gov.zs.housing.disclosure.draft;

import java.util.List;
import java.util.Optional;

/**
 * 公告 as an officer types it.
 *
 * @param title what heads it
 * @param elements the catalogue's elements of its item, each with its words
 * @param table rows about groups of households, the first its head; empty for none
 */
public record TypedNotice(String title, List<Element> elements, List<List<String>> table) {
    /** Keeps its own copies. */
    public TypedNotice {
        elements = List.copyOf(elements);
        table = table.stream().map(List::copyOf).toList();
    }

    /** One element and what it says. */
    public record Element(String name, String words) {}

    /** The words of an element. */
    public Optional<String> words(String element) {
        return elements.stream()
                .filter(each -> each.name().equals(element) && !each.words().isBlank())
                .map(Element::words)
                .findFirst();
    }
}
