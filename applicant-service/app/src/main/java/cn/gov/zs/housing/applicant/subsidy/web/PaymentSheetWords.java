package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.subsidy.SheetWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a payment sheet says, from the messages. */
@Component
class PaymentSheetWords {
    private final MessageSource texts;

    PaymentSheetWords(MessageSource texts) {
        this.texts = texts;
    }

    SheetWords in(Locale locale) {
        return new SheetWords(
                IntStream.rangeClosed(1, SheetWords.COLUMNS)
                        .mapToObj(column -> word("sheet.column." + column, locale))
                        .toList(),
                word("sheet.total", locale),
                word("result.PAID", locale),
                word("result.RETURNED", locale));
    }

    /** In each language a sheet may have been downloaded in. */
    List<SheetWords> all() {
        return List.of(in(Locale.SIMPLIFIED_CHINESE), in(Locale.ENGLISH));
    }

    private String word(String key, Locale locale) {
        return texts.getMessage("subsidy." + key, null, locale);
    }
}
