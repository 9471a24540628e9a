package cn.gov.zs.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageFrameTest {

    @Test
    void marks_the_entry_the_page_lies_under() {
        var frame = frame("/notices/7");
        assertThat(frame.current("/notices")).isEqualTo("page");
        assertThat(frame.current("/")).isNull();
        assertThat(frame.current("/not")).isNull();
        assertThat(frame("/").current("/")).isEqualTo("page");
    }

    @Test
    void never_leads_off_the_site() {
        assertThat(frame("//evil.example/x").otherHref()).isEqualTo("/evil.example/x?lang=en");
        assertThat(frame("/\\evil.example").otherHref()).isEqualTo("/evil.example?lang=en");
    }

    @Test
    void does_not_print_the_name() {
        assertThat(new PageFrame("/", null, Lang.ZH, "李美华", null).toString()).doesNotContain("李");
    }

    private static PageFrame frame(String path) {
        return new PageFrame(path, null, Lang.ZH, null, null);
    }
}
