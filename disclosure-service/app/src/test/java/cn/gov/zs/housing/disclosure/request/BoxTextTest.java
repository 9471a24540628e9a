package cn.gov.zs.housing.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.redaction.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes as officers type them. */
class BoxTextTest {
    @Test
    void lines_of_five_numbers_are_boxes_and_come_back_as_they_were_typed() {
        var read = BoxText.read("1 190 450 400 70\n\n 2,0，0 1 1 ");
        assertThat(read)
                .isEqualTo(new BoxText.Read.Boxes(List.of(new Box(1, 190, 450, 400, 70), new Box(2, 0, 0, 1, 1))));
        assertThat(BoxText.of(((BoxText.Read.Boxes) read).boxes())).isEqualTo("1 190 450 400 70\n2 0 0 1 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 2 3 4", "a b c d e", "0 1 1 1 1", "1 1 1 0 1", "1 1 1 1 0", "1 -1 1 1 1", "1 1 1 1 999999"})
    void anything_else_is_told_with_its_line(String line) {
        assertThat(BoxText.read("1 1 1 1 1\n" + line)).isEqualTo(new BoxText.Read.Bad(2));
    }

    @Test
    void there_are_never_more_than_the_most() {
        assertThat(BoxText.read("1 1 1 1 1\n".repeat(BoxText.MOST + 1)))
                .isEqualTo(new BoxText.Read.Bad(BoxText.MOST + 1));
    }
}
