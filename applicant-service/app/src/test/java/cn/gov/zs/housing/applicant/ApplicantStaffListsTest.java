package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every list of staff goes out as a workbook: a page that shows a list offers it. */
@Tag("zone-free")
class ApplicantStaffListsTest {
    private static final Path FOLDER = Path.of("src/main/resources/templates/applicant");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("<table\\b|stages-parts :: table\\(");
    private static final Pattern PAGER = Pattern.compile("components :: pager\\(");
    private static final Pattern EXPORT = Pattern.compile("applicant/parts :: export\\(");

    /** Tables and pagers that are no list of staff. */
    private static final Map<String, Integer> NO_LISTS = Map.of(
            // a change's facts before and after, of one household
            "change.html",
            1,
            // what a handover that waits to be confirmed would begin with; the list of deadlines has them
            "stages-bulk-handover.html",
            1,
            // what is wrong with the clerk's own workbook
            "paper-forms.html",
            1,
            // what is wrong with the bank's workbook
            "subsidy-run.html",
            1,
            // what the clerk's own workbook says
            "paper-import.html",
            1,
            // the citizen's own
            "message-list.html",
            1,
            "my-applications.html",
            1);

    @Test
    void a_page_offers_every_list_it_shows_as_a_workbook() {
        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(pages.keySet()).allSatisfy(page -> {
            var markup = pages.getOrDefault(page, "");
            var lists = Math.max(count(LIST, markup), count(PAGER, markup)) - NO_LISTS.getOrDefault(page, 0);
            assertThat(count(EXPORT, markup))
                    .as("lists that %s offers as workbooks", page)
                    .isGreaterThanOrEqualTo(lists);
        });
    }

    @Test
    void what_is_called_no_list_still_exists() {
        assertThat(pages().keySet()).containsAll(NO_LISTS.keySet());
    }

    /** Whole pages by the names of their files. */
    private static Map<String, String> pages() {
        try (var files = Files.list(FOLDER)) {
            var pages = new TreeMap<String, String>();
            for (var file : files.toList()) {
                var markup = COMMENT.matcher(Files.readString(file)).replaceAll("");
                if (markup.contains("layout :: page(")) {
                    pages.put(file.getFileName().toString(), markup);
                }
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int count(Pattern pattern, String markup) {
        return (int) pattern.matcher(markup).results().count();
    }
}
