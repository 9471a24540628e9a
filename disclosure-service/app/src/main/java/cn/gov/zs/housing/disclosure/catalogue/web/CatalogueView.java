package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.Audience;
import cn.gov.zs.housing.disclosure.catalogue.Body;
import cn.gov.zs.housing.disclosure.catalogue.Catalogue;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Level;
import cn.gov.zs.housing.disclosure.catalogue.Mode;
import cn.gov.zs.housing.disclosure.catalogue.SixPublics;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the catalogue as the public reads it. Page and JSON are made from the same facts, so that they cannot disagree.
 *
 * @param version its name
 * @param title what it is called
 * @param basis what it rests on
 * @param inForceFrom first day on which it holds
 * @param items those that were asked for, in the order of the catalogue
 */
record CatalogueView(String version, String title, String basis, LocalDate inForceFrom, List<ItemView> items) {
    static CatalogueView of(Catalogue catalogue, List<ItemView> items) {
        return new CatalogueView(
                catalogue.version(), catalogue.title(), catalogue.basis(), catalogue.inForceFrom(), items);
    }

    /**
     * An item.
     *
     * @param label what a reader must be told of it, such as that nobody has confirmed it; empty if nothing
     * @param path its page
     */
    record ItemView(
            int number,
            String code,
            String heading,
            String name,
            String english,
            List<CatalogueItem.Element> elements,
            String basis,
            String limit,
            Body body,
            List<CatalogueItem.ItemChannel> channels,
            Audience audience,
            Mode mode,
            List<Level> levels,
            List<SixPublics> classes,
            List<CatalogueItem.Quote> quotes,
            Trigger trigger,
            String label,
            String path) {
        static ItemView of(CatalogueItem item) {
            return new ItemView(
                    item.number(),
                    item.code(),
                    item.heading(),
                    item.name(),
                    item.english(),
                    item.elements(),
                    item.basis(),
                    item.limit().words(),
                    item.body(),
                    item.channels(),
                    item.audience(),
                    item.mode(),
                    item.levels(),
                    item.classes(),
                    item.quotes(),
                    item.trigger(),
                    item.label(),
                    "/catalogue/" + item.code());
        }
    }
}
