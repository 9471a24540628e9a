package cn.gov.zs.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

@Tag("zone-free")
class UploadTest {
    private static final String FORM = """
            --b\r
            Content-Disposition: form-data; name="kind"\r
            \r
            身份证\r
            --b\r
            Content-Disposition: form-data; name="kind"\r
            \r
            second\r
            --b\r
            Content-Disposition: form-data; name="file"; filename="李美华的身份证.jpg"\r
            Content-Type: text/html\r
            \r
            0123456789\r
            --b\r
            Content-Disposition: form-data; name="file"; filename="second.jpg"\r
            \r
            x\r
            --b--\r
            """;

    @Test
    void reads_texts_and_the_first_file() throws IOException {
        var upload = Upload.read(request(FORM), 10);

        assertThat(upload.field("kind")).isEqualTo("身份证");
        assertThat(upload.field("absent")).isEmpty();
        assertThat(upload.file()).hasValueSatisfying(file -> {
            assertThat(file.name()).isEqualTo("李美华的身份证.jpg");
            assertThat(file.content()).asString(UTF_8).isEqualTo("0123456789");
            assertThat(file.cut()).isFalse();
            assertThat(file).hasToString("file of 10 bytes");
        });
    }

    @Test
    void keeps_no_more_of_a_file_than_the_limit_and_says_so() throws IOException {
        assertThat(Upload.read(request(FORM), 9).file()).hasValueSatisfying(file -> {
            assertThat(file.cut()).isTrue();
            assertThat(file.content()).hasSize(9);
        });
    }

    @Test
    void a_form_without_a_chosen_file_has_none() throws IOException {
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n";
        assertThat(Upload.read(request(form), 9).file()).isEmpty();
        assertThat(Upload.read(request("--b--\r\n"), 9).file()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends", "--b\r\nContent-Di"})
    void a_form_that_breaks_off_is_malformed(String form) {
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> Upload.read(request(form), 9))
                .matches(refused -> refused.problem().status() == 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data", "multipart/mixed; boundary=b", ""})
    void another_content_is_no_form(String type) {
        var request = request(FORM);
        request.setContentType(type);
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> Upload.read(request, 9))
                .matches(refused -> refused.problem().status() == 415);
    }

    @Test
    void a_text_longer_than_any_choice_is_refused() {
        var form = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "x".repeat(5000) + "\r\n--b--\r\n";
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> Upload.read(request(form), 9))
                .matches(refused -> refused.problem().status() == 413);
    }

    @Test
    void what_passes_is_counted_and_nobody_else_uses_it_up() throws IOException {
        var inner = request(FORM);
        inner.setQueryString("lang=en&x=%E6%9D%8E");
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> Upload.read(new UploadRequest(inner, 100), 9))
                .matches(refused -> refused.problem().status() == 413);

        var again = new UploadRequest(inner, 10_000);
        assertThat(again.getParts()).isEmpty();
        assertThat(again.getParameter("x")).isEqualTo("李");
        assertThat(again.getParameter("kind")).isNull();
    }

    private static MockHttpServletRequest request(String form) {
        var request = new MockHttpServletRequest("POST", "/documents");
        request.setContentType("multipart/form-data; boundary=b");
        request.setContent(form.getBytes(UTF_8));
        return request;
    }
}
