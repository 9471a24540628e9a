package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.Visitor.Answer;
import cn.gov.zs.housing.applicant.intake.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of one draft as somebody fills them in, online or at the window. */
final class DraftPages {
    static final Pattern TOLD = Pattern.compile("name=\"told\" value=\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final Visitor visitor;
    private final String path;

    private DraftPages(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    /** A new draft below this address. */
    static DraftPages begin(Visitor visitor, String base) {
        var begun = visitor.form(base, Map.of());
        assertThat(begun.status()).as(begun.body()).isBetween(302, 303);
        return new DraftPages(
                visitor, begun.location().substring(begun.location().indexOf(base)));
    }

    /** Its address. */
    String path() {
        return path;
    }

    /** Its number. */
    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The fields of one section among those of the whole form. */
    static Map<String, String> part(Map<String, String> typed, String section) {
        var named = Section.find(section).orElseThrow();
        return typed.entrySet().stream()
                .filter(field -> named.holds(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The version that a page of it carries. */
    String version(String page) {
        return versionIn(visitor.get(path + "/" + page));
    }

    static String versionIn(Answer page) {
        var found = VERSION.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    /** Opens a section and sends this. */
    Answer save(String section, Map<String, String> typed) {
        return save(section, typed, version(section));
    }

    /** Sends this from a page that was opened before. */
    Answer save(String section, Map<String, String> typed, String version) {
        var fields = new LinkedHashMap<>(typed);
        fields.put("version", version);
        return visitor.form(path + "/" + section, fields);
    }

    /** Fills in all sections. */
    void fill(Map<String, String> typed) {
        for (var section : List.of("applicant", "members", "housing", "income", "assets", "consent")) {
            var saved = save(section, part(typed, section));
            assertThat(saved.status()).as(section + saved.body()).isLessThan(401);
        }
    }

    /** What the last page before handing in sends. */
    Map<String, String> checked() {
        var page = visitor.get(path + "/check");
        var told = TOLD.matcher(page.body());
        assertThat(told.find()).as(page.body()).isTrue();
        return Map.of("told", told.group(1), "version", versionIn(page));
    }

    /** Hands it in. */
    Answer submit() {
        return visitor.form(path + "/submit", checked());
    }
}
