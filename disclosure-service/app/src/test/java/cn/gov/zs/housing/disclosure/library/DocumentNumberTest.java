package cn.gov.zs.housing.disclosure.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
@DisplayName("文号")
class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "国办发〔2017〕97号, 国办发〔2017〕97号",
        "中府[2024]12号, 中府〔2024〕12号",
        "中府（2024）12号, 中府〔2024〕12号",
        "中府【２０２４】１２号, 中府〔2024〕12号",
        "' 建办厅 〔2019〕 71 号 ', 建办厅〔2019〕71号",
        "国务院令第711号, 国务院令第711号",
        "住房和城乡建设部令第11号, 住房和城乡建设部令第11号",
        "中山市人民政府公告2024年第3号, 中山市人民政府公告2024年第3号"
    })
    void is_one_however_it_was_typed(String typed, String number) {
        assertThat(DocumentNumber.read(typed)).hasValue(new DocumentNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12号",
                "中府〔2024〕号",
                "中府〔24〕12号",
                "中府〔2024〕0号",
                "中府2024-12",
                "〔2024〕12号",
                "中府〔2024〕12",
                "<b>中府</b>〔2024〕12号",
                "中府〔3024〕12号"
            })
    void another_form_is_none(String typed) {
        assertThat(DocumentNumber.read(typed)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_whole_text_is_none() {
        assertThat(DocumentNumber.read("中".repeat(10_000) + "〔2024〕12号")).isEmpty();
    }
}
