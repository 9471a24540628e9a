package cn.gov.zs.housing.applicant.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the auditor's page puts together has a text. */
class RetentionTextsTest {
    static Stream<String> keysMadeByThePage() {
        return Stream.concat(
                Stream.of(Datum.values()).map(datum -> "retention.datum." + datum),
                Stream.of(RetentionTerm.CountedFrom.values()).map(from -> "retention.from." + from));
    }

    @ParameterizedTest
    @MethodSource("keysMadeByThePage")
    void every_kind_and_every_beginning_is_named_in_both_languages(String key) {
        for (var language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            assertThat(ResourceBundle.getBundle("messages.retention", language, control)
                            .getString(key))
                    .isNotBlank();
        }
    }
}
