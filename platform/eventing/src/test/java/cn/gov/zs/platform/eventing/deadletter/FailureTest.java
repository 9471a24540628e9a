package cn.gov.zs.platform.eventing.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.NotYetException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    static Stream<RuntimeException> passing() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadTimeoutException("read", new ServerAddress(), new RuntimeException()),
                new NotLeaderOrFollowerException("moved"),
                new IllegalStateException("wrapped", new ConnectException("refused")));
    }

    static Stream<RuntimeException> staying() {
        return Stream.of(
                new IllegalStateException("bug"),
                new NullPointerException(),
                new ClassCastException(),
                new NotYetException("home h1"),
                new com.mongodb.MongoException(11000, "duplicate key"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void a_fault_of_the_network_is_no_fault_of_the_event(RuntimeException fault) {
        assertThat(TransientFaults.has(fault)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("staying")
    void any_other_fault_is_the_events(RuntimeException fault) {
        assertThat(TransientFaults.has(fault)).isFalse();
    }

    @Test
    void what_is_missing_is_waited_for_and_named() {
        assertThat(Failure.of(new NotYetException("home h1")))
                .isEqualTo(new Failure(Failure.Kind.NOT_YET, "NotYetException: home h1"));
        assertThat(Failure.of(new AbsentException("homes", "h1")).kind()).isEqualTo(Failure.Kind.NOT_YET);
    }

    @Test
    void a_foreign_exception_is_named_by_class_and_place_never_in_its_own_words() {
        var failure = Failure.of(new IllegalArgumentException("李美华 440102199001011234"));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.FATAL);
        assertThat(failure.error())
                .startsWith("java.lang.IllegalArgumentException at cn.gov.zs.platform.eventing.deadletter.FailureTest.")
                .doesNotContain("李美华", "440102199001011234");
    }
}
