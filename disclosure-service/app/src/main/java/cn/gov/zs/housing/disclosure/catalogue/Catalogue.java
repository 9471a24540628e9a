package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A version of the disclosure catalogue (保障性住房领域基层政务公开标准目录).
 *
 * @param version its name
 * @param title what it is called
 * @param basis what it rests on
 * @param inForceFrom first day on which it holds
 * @param items in the order of the catalogue; at least one
 */
public record Catalogue(String version, String title, String basis, LocalDate inForceFrom, List<CatalogueItem> items) {
    /** @throws IllegalArgumentException when it is empty, or a code or a trigger of the platform stands in it twice */
    public Catalogue {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("catalogue " + version + " is empty");
        }
        var seen = new HashSet<Object>();
        for (var item : items) {
            if (!seen.add(item.code()) || (item.trigger() != Trigger.TYPED && !seen.add(item.trigger()))) {
                throw new IllegalArgumentException("catalogue " + version + " has item " + item.code() + " twice");
            }
        }
    }

    /** The item of this code. */
    public Optional<CatalogueItem> find(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The item that this trigger makes a duty of. */
    public Optional<CatalogueItem> on(Trigger trigger) {
        return items.stream().filter(item -> item.trigger() == trigger).findFirst();
    }
}
