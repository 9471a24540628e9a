package cn.gov.zs.housing.disclosure.opendata.web;

import cn.gov.zs.housing.disclosure.opendata.DataSet;
import cn.gov.zs.housing.disclosure.opendata.DataSets;
import cn.gov.zs.housing.disclosure.opendata.web.Catalogue.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The data sets and their dictionary for people; nobody needs a login. */
@Controller
class OpenDataPages {
    private final DataSets sets;
    private final DataWords words;

    OpenDataPages(DataSets sets, DataWords words) {
        this.sets = sets;
        this.words = words;
    }

    @GetMapping("/open-data")
    String list(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        model.addAttribute("sets", sets.list().stream().map(this::view).toList());
        model.addAttribute("licence", Catalogue.LICENCE);
        return "disclosure/open-data";
    }

    private SetView view(DataSet<?> set) {
        var locale = LocaleContextHolder.getLocale();
        return new SetView(
                set.name(),
                words.title(set, locale),
                words.about(set, locale),
                Arrays.stream(Form.values()).map(Form::extension).toList(),
                Catalogue.metadataPath(set),
                set.columns().stream()
                        .map(column -> new ColumnView(
                                column.name(), words.meaning(set, column, locale), words.unit(column, locale)))
                        .toList());
    }

    /**
     * A data set for the page.
     *
     * @param forms how its files end
     * @param dictionary where its dictionary is for programs
     */
    record SetView(
            String name, String title, String about, List<String> forms, String dictionary, List<ColumnView> columns) {}

    /** A line of the dictionary. */
    record ColumnView(String name, String meaning, String unit) {}
}
