package cn.gov.zs.housing.disclosure.report.web;

import cn.gov.zs.housing.disclosure.report.Figures;
import cn.gov.zs.housing.disclosure.report.ProactiveTable;
import cn.gov.zs.housing.disclosure.report.ReportPart;
import cn.gov.zs.housing.disclosure.report.ReportWords;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in the fields of the form, as it was typed.
 *
 * @param parts by the names of {@link ReportPart}
 */
record ReportForm(Map<String, String> parts, String coercions, String fees) {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    /** A field: a part, what heads it and what stands in it. */
    record Field(String name, String heading, String text) {}

    static ReportForm of(ReportWords words, Figures figures) {
        var parts = new HashMap<String, String>();
        Arrays.stream(ReportPart.values()).forEach(part -> parts.put(part.name(), words.of(part, figures)));
        return new ReportForm(
                parts,
                Integer.toString(words.entered().coercions()),
                words.entered().fees().toPlainString());
    }

    static ReportForm typed(Map<String, String> sent) {
        return new ReportForm(sent, sent.getOrDefault("coercions", ""), sent.getOrDefault("fees", ""));
    }

    /** The fields in the form's order; public, because the page asks for them. */
    public List<Field> fields() {
        return Arrays.stream(ReportPart.values())
                .map(part -> new Field(part.name(), part.heading(), parts.getOrDefault(part.name(), "")))
                .toList();
    }

    /** Which field holds no figure. */
    Optional<String> wrong() {
        if (!COUNT.matcher(coercions.strip()).matches()) {
            return Optional.of("coercions");
        }
        return MONEY.matcher(fees.strip()).matches() ? Optional.empty() : Optional.of("fees");
    }

    ReportWords words() {
        var written = new EnumMap<ReportPart, String>(ReportPart.class);
        for (var part : ReportPart.values()) {
            Optional.ofNullable(parts.get(part.name())).ifPresent(text -> written.put(part, text));
        }
        return new ReportWords(
                written, new ProactiveTable.Entered(Integer.parseInt(coercions.strip()), new BigDecimal(fees.strip())));
    }
}
