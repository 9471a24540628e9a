package cn.gov.zs.housing.allocation.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Canonical JSON, RFC 8785")
class CanonicalJsonTest {

    @Test
    void escapes_as_the_example_of_section_3_2_2_2() {
        var text = Json.of("€$\u000F\nA'B\"\\\\\"/");
        assertThat(CanonicalJson.text(text)).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void sorts_members_by_utf_16_as_the_example_of_section_3_2_3() {
        var object = Json.object(Map.of(
                "€", Json.of("Euro Sign"),
                "\r", Json.of("Carriage Return"),
                "\ufb33", Json.of("Hebrew Letter Dalet With Dagesh"),
                "1", Json.of("One"),
                "😀", Json.of("Emoji: Grinning Face"),
                "\u0080", Json.of("Control"),
                "ö", Json.of("Latin Small Letter O With Diaeresis")));
        var names = new ArrayList<>(List.of("\r", "1", "\u0080", "ö", "€", "😀", "\ufb33"));
        assertThat(new ArrayList<>(object.members().keySet())).isEqualTo(names);
        assertThat(CanonicalJson.text(object)).startsWith("{\"\\r\":\"Carriage Return\",\"1\":\"One\",");
    }

    @Test
    void writes_empty_and_nested_values_without_white_space() {
        var value = Json.object(Map.of(
                "a",
                new Json.Arr(List.of()),
                "b",
                Json.object(Map.of()),
                "c",
                new Json.Arr(List.of(Json.of(-1), Json.of(true)))));
        assertThat(CanonicalJson.text(value)).isEqualTo("{\"a\":[],\"b\":{},\"c\":[-1,true]}");
    }

    @Test
    void refuses_half_a_surrogate_pair_and_numbers_beyond_double_precision() {
        assertThatThrownBy(() -> CanonicalJson.bytes(Json.of("\ud800"))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Json.of(Json.LARGEST + 1)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " {}",
                "{} ",
                "{}{}",
                "{",
                "[",
                "[1,]",
                "[1 ,2]",
                "{\"a\":1,\"a\":2}",
                "{\"b\":1,\"a\":2}",
                "null",
                "1.0",
                "1e2",
                "-0",
                "01",
                "+1",
                "-",
                "9007199254740992",
                "99999999999999999999",
                "\"\\u0041\"",
                "\"\\/\"",
                "\"\\x\"",
                "\"a",
                "\"\t\"",
                "\"\\ud800\"",
                "tru",
                "truex",
                "{\"a\"}",
                "{a:1}",
                "\ufeff{}",
                "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]"
            })
    void refuses_what_is_not_canonical(String text) {
        assertThatThrownBy(() -> JsonReader.read(text.getBytes(UTF_8))).isInstanceOf(JsonException.class);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xc3, '"'}))
                .isInstanceOf(JsonException.class)
                .hasMessage("not UTF-8");
    }

    @Property(tries = 500)
    void reads_back_what_it_wrote(@ForAll("values") Json value) {
        assertThat(JsonReader.read(CanonicalJson.bytes(value))).isEqualTo(value);
    }

    @Property(tries = 1000)
    void any_bytes_give_a_value_or_a_clear_refusal(@ForAll byte[] bytes) {
        try {
            assertThat(CanonicalJson.bytes(JsonReader.read(bytes))).isEqualTo(bytes);
        } catch (JsonException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<Json> values() {
        var texts = Arbitraries.strings()
                .ofMaxLength(8)
                .filter(t -> UTF_8.newEncoder().canEncode(t));
        return Arbitraries.lazyOf(
                () -> texts.map(Json::of),
                () -> Arbitraries.longs().between(-Json.LARGEST, Json.LARGEST).map(Json::of),
                () -> Arbitraries.of(true, false).map(Json::of),
                () -> values().list().ofMaxSize(3).map(Json.Arr::new),
                () -> Combinators.combine(texts, values())
                        .as((k, v) -> Map.entry(k, v))
                        .list()
                        .ofMaxSize(3)
                        .map(entries -> {
                            var members = new java.util.TreeMap<String, Json>();
                            entries.forEach(e -> members.put(e.getKey(), e.getValue()));
                            return new Json.Obj(members);
                        }));
    }
}
