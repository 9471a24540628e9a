package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.tlog.LogProof;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The two notices of a case, and what the public does about them. */
final class NoticePages {
    /** A notice lasts 20 natural days, the day of publication not counted. */
    static final Duration TERM = Duration.ofDays(21);

    private final Theatre theatre;

    NoticePages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Waits for the case's notice number so and so; answers its address. */
    String standing(Case it, int number) {
        var household = theatre.browsers().citizen(it.citizen());
        household.navigate(it.mine());
        return theatre.patience().until("the household's page links to the notice", () -> {
            household.reload();
            var links = household.locator("main a[href^='/notices/']");
            return links.count() < number
                    ? Optional.empty()
                    : Optional.of(String.valueOf(links.last().getAttribute("href")));
        });
    }

    /** Waits until another notice has taken the place of this one, which says so and names nobody any more. */
    void replaced(Case it, String path, String picture) {
        theatre.patience()
                .until(
                        "the corrected notice stands",
                        () -> Optional.of(standing(it, 1)).filter(now -> !now.equals(path)));
        var reader = theatre.browsers().everybody("zh-CN");
        reader.navigate(path);
        assertThat(reader.locator("main").textContent()).contains("撤下").doesNotContain(it.name());
        theatre.show(reader, picture);
    }

    /** The public reads it, in both languages. */
    void read(Case it, String path, String picture) {
        var reader = theatre.browsers().everybody("zh-CN");
        reader.navigate(path);
        assertThat(reader.content())
                .contains(it.name(), "442000************")
                .doesNotContain(it.household().applicant().idNumber());
        theatre.show(reader, picture);
        var english = theatre.browsers().everybody("en");
        english.navigate(path + "?lang=en");
        assertThat(english.locator("html").getAttribute("lang")).isEqualTo("en");
        Accessible.check(english);
    }

    /** Somebody prints it for the board, on both papers; its code proves it to whoever has the log's key. */
    void print(Case it, String path, String picture) {
        var reader = theatre.browsers().everybody("zh-CN");
        var key = VerifierKey.parse(reader.request()
                .get(TestPlatform.address() + "/log/verifier-key")
                .text()
                .lines()
                .findFirst()
                .orElseThrow());
        for (var size : Map.of("a4", 210, "a3", 297).entrySet()) {
            theatre.patience().until("the printed notice carries the code of its proof", () -> {
                reader.navigate(path + "/print?size=" + size.getKey());
                return Optional.of(reader.locator(".seal img.code")).filter(code -> code.count() == 1);
            });
            theatre.pictures().take(reader, picture + "-" + size.getKey());
            var paper = PrintedPaper.of(reader);
            assertThat(paper.widthMillimetres()).as(size.getKey()).isEqualTo(size.getValue());
            assertThat(paper.pages()).as("pages of " + size.getKey()).isLessThanOrEqualTo(2);
            assertThat(paper.text())
                    .contains(it.name(), "442000************")
                    .doesNotContain(it.household().applicant().idNumber());
            var entry = reader.locator(".seal dd code").last().textContent();
            assertThat(entry).contains(path.substring(path.lastIndexOf('/') + 1));
            assertThat(LogProof.parse(paper.code()).proves(entry.getBytes(StandardCharsets.UTF_8), key.name(), key))
                    .as("the code on " + size.getKey())
                    .isTrue();
        }
    }

    /** Waits until the ended notice has forgotten the person. */
    void forgotten(Case it, String path, String picture) {
        var reader = theatre.browsers().everybody("zh-CN");
        theatre.patience().until("the ended notice forgets the person", () -> {
            reader.navigate(path);
            return Optional.of(reader.content()).filter(text -> !text.contains(it.name()));
        });
        theatre.pictures().take(reader, picture);
    }
}
