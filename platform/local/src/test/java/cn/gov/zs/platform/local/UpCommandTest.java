package cn.gov.zs.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpCommandTest {

    private static final Layout LAYOUT = Layout.of(Path.of("."));

    @Test
    void keeps_data_on_the_usual_ports_unless_told_otherwise() {
        Options options = parse();
        assertThat(options.fresh()).isFalse();
        assertThat(options.ports()).isEqualTo(new Ports(8080));
        assertThat(options.starts("gateway")).isTrue();
    }

    @Test
    void takes_a_fresh_start_other_ports_and_a_choice_of_parts() {
        Options options = parse("--fresh", "--port-base", "23000", "--only", "mongo,kafka");
        assertThat(options.fresh()).isTrue();
        assertThat(options.ports().mongo()).isEqualTo(23_008);
        assertThat(options.starts("kafka")).isTrue();
        assertThat(options.starts("gateway")).isFalse();
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatIllegalArgumentException().isThrownBy(() -> parse("--frish")).withMessage("up does not know --frish");
        assertThatIllegalArgumentException().isThrownBy(() -> parse("--port-base"));
        assertThatIllegalArgumentException().isThrownBy(() -> parse("--port-base", "80"));
        assertThatIllegalArgumentException().isThrownBy(() -> parse("--port-base", "many"));
    }

    private static Options parse(String... words) {
        return UpCommand.parse(LAYOUT, List.of(words), Map.of());
    }
}
