package cn.gov.zs.housing.disclosure.assessment.web;

import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.rules.Subject;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What subjects of the assessment are called. */
@Component
class SubjectNames {
    private final MessageSource messages;
    private final Catalogues catalogues;

    SubjectNames(MessageSource messages, Catalogues catalogues) {
        this.messages = messages;
        this.catalogues = catalogues;
    }

    String of(Subject subject, LocalDate today, Locale locale) {
        return switch (subject.level()) {
            case WHOLE -> messages.getMessage("assessment.whole", null, locale);
            case TOWNSHIP -> messages.getMessage("township." + subject.code(), null, locale);
            case UNIT -> messages.getMessage("catalogue.body." + subject.code(), null, locale);
            case ITEM ->
                catalogues
                        .find(subject.code(), today)
                        .map(item -> name(item, locale))
                        .orElse(subject.code());
        };
    }

    private static String name(CatalogueItem item, Locale locale) {
        return locale.getLanguage().equals("en") ? item.english() : item.name();
    }
}
