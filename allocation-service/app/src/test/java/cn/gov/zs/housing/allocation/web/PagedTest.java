package cn.gov.zs.housing.allocation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list is read page by page, from page 0")
class PagedTest {

    private static final List<Integer> LIST = IntStream.range(0, 45).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {-1, -20, Integer.MIN_VALUE})
    void refuses_a_page_before_the_first(int page) {
        assertThatThrownBy(() -> read(page))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("400 field.invalid");
    }

    @Test
    void reads_a_page_says_whether_more_follow_and_is_empty_beyond_the_last() {
        assertThat(read(0).items()).hasSize(20).startsWith(0);
        assertThat(read(0).more()).isTrue();
        assertThat(read(2).items()).containsExactly(40, 41, 42, 43, 44);
        assertThat(read(2).more()).isFalse();
        assertThat(read(Integer.MAX_VALUE).items()).isEmpty();
    }

    private static Paged<Integer> read(int page) {
        return Paged.read(
                page, (skip, limit) -> LIST.stream().skip(skip).limit(limit).toList());
    }
}
