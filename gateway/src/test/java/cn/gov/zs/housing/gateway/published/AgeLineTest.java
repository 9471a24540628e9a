package cn.gov.zs.housing.gateway.published;

import static cn.gov.zs.housing.gateway.published.KeptSamples.NOON;
import static cn.gov.zs.housing.gateway.published.KeptSamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.pages.Lang;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

@Tag("zone-free")
class AgeLineTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final AgeLine line = new AgeLine(messages);

    AgeLineTest() {
        messages.addMessage("gateway.kept", Lang.ZH.locale(), "本页显示的是{0}");
        messages.addMessage("gateway.kept", Lang.EN.locale(), "As of {0}");
    }

    @Test
    void stands_before_what_is_the_page_s_own_in_the_page_s_language() {
        assertThat(text(line.parts(form(Lang.ZH), NOON)))
                .contains(
                        "<span class=\"wide\">本页显示的是2026-12-01 12:00</span></p>\n<div class=\"wide\" id=\"content\">公示");
        assertThat(text(line.parts(form(Lang.EN), NOON))).contains("As of 2026-12-01 12:00", "Notice notice 1");
    }

    @Test
    void costs_a_reader_neither_a_copy_of_the_page_nor_a_compression() {
        var form = form(Lang.ZH);

        var parts = line.parts(form, NOON);

        assertThat(parts).hasSize(3);
        assertThat(parts.getFirst().array()).isSameAs(form.plain());
        assertThat(parts.getLast().array()).isSameAs(form.plain());
    }

    @Test
    void compressed_for_all_readers_it_says_the_same() {
        var form = form(Lang.EN);

        var aged = line.on(form, NOON);

        assertThat(new String(aged.plain(), StandardCharsets.UTF_8)).isEqualTo(text(line.parts(form, NOON)));
        assertThat(aged.bytes()).containsKey(Coding.GZIP);
        assertThat(aged.digest()).isNotEqualTo(form.digest());
    }

    @Test
    void json_has_none() {
        var json = standing("1").forms().getLast();

        assertThat(line.on(json, NOON)).isSameAs(json);
        assertThat(line.parts(json, NOON).getFirst().array()).isSameAs(json.plain());
    }

    private static Form form(Lang lang) {
        return standing("1").form("/notices/1", lang).orElseThrow();
    }

    private static String text(List<ByteBuffer> parts) {
        var all = new StringBuilder();
        parts.forEach(part -> all.append(StandardCharsets.UTF_8.decode(part.duplicate())));
        return all.toString();
    }
}
