package cn.gov.zs.housing.disclosure.opendata.web;

import cn.gov.zs.housing.disclosure.opendata.DataColumn;
import cn.gov.zs.housing.disclosure.opendata.DataSet;
import cn.gov.zs.platform.pages.Lang;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The dictionary's words: what data sets and columns mean, in both languages. */
@Component
class DataWords {
    private final MessageSource messages;

    DataWords(MessageSource messages) {
        this.messages = messages;
    }

    String title(DataSet<?> set, Locale locale) {
        return text("data." + set.name(), locale);
    }

    String about(DataSet<?> set, Locale locale) {
        return text("data." + set.name() + ".about", locale);
    }

    /** What a column is. */
    String meaning(DataSet<?> set, DataColumn<?> column, Locale locale) {
        return text("data." + set.name() + "." + column.name(), locale);
    }

    /** What a column's values are measured in or written as. */
    String unit(DataColumn<?> column, Locale locale) {
        return text("data.type." + column.type(), locale);
    }

    String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** The text in both languages, as JSON-LD writes it. */
    Map<String, String> both(String key) {
        var texts = new LinkedHashMap<String, String>();
        Arrays.stream(Lang.values()).forEach(lang -> texts.put(lang.tag(), text(key, lang.locale())));
        return texts;
    }
}
