package cn.gov.zs.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavigationTest {

    @Test
    void keeps_the_order_in_which_the_application_names_its_entries() {
        assertThat(Navigation.of("home:/, help:/help/first").entries())
                .containsExactly(new Navigation.Entry("home", "/"), new Navigation.Entry("help", "/help/first"));
        assertThat(Navigation.of("").entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", ":/", "home:help", "help:https://elsewhere.example"})
    void refuses_what_is_no_entry_and_names_it(String pair) {
        assertThatThrownBy(() -> Navigation.of("a:/, " + pair)).hasMessageEndingWith(pair);
    }
}
