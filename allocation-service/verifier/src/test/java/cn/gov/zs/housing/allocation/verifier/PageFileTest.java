package cn.gov.zs.housing.allocation.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be said of the file without opening it in a browser. */
@Tag("zone-free")
class PageFileTest {
    private static final String PAGE = VerifierPage.resource("/verifier/verify.html");

    @Test
    void forbids_itself_every_connection() {
        assertThat(PAGE).contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        assertThat(PAGE).contains("worker-src blob:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void takes_nothing_from_elsewhere() {
        assertThat(Pattern.compile(
                                "(?:src|href|srcset|action)\\s*=\\s*[\"']|@import|url\\(|\\bimport\\b[ (]|fetch\\(|XMLHttpRequest|WebSocket")
                        .matcher(PAGE.replace("<a class=\"unseen skip\" href=\"#main\"", ""))
                        .results()
                        .map(found -> PAGE.substring(found.start(), found.end())))
                .isEmpty();
    }

    @Test
    void puts_nothing_a_file_says_on_the_page_as_markup() {
        assertThat(PAGE)
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function");
    }

    @Test
    void names_the_sections_of_both_specifications() {
        for (var section = 1; section <= 9; section++) {
            if (section != 3) {
                assertThat(PAGE).containsPattern("\\[draw [^]]*§" + section);
            }
        }
        for (var section = 1; section <= 6; section++) {
            assertThat(PAGE).containsPattern("\\[sheet [^]]*§" + section);
        }
    }
}
