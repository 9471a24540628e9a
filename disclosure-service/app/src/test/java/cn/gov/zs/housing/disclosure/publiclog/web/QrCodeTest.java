package cn.gov.zs.housing.disclosure.publiclog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 60})
    void a_reader_gets_the_text_back(int lines) throws Exception {
        var text = ("— 公开日志 CsUYapGGPo4dkMgIAUqom/Xajj7h2fB\n").repeat(lines);
        assertThat(new Decoder().decode(modules(QrCode.svg(text))).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000})
    void a_text_too_long_for_one_code_is_refused(int length) {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(length))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitMatrix modules(String svg) {
        var size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        var modules = new BitMatrix(Integer.parseInt(size.group(1)) - 8);
        var module = MODULE.matcher(svg);
        while (module.find()) {
            modules.set(Integer.parseInt(module.group(1)) - 4, Integer.parseInt(module.group(2)) - 4);
        }
        return modules;
    }
}
