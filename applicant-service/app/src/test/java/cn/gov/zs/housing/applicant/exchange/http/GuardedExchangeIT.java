package cn.gov.zs.housing.applicant.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.Failure;
import cn.gov.zs.housing.applicant.exchange.Question;
import cn.gov.zs.housing.applicant.exchange.Reply;
import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import cn.gov.zs.housing.simulator.Simulator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class GuardedExchangeIT {
    private static final Instant AT = Instant.parse("2026-03-25T02:00:00Z");

    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(0, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({"fail, IN_TROUBLE, 3", "drop, UNREACHABLE, 3", "garbage, GARBLED, 3", "refuse, REFUSED, 1"})
    void what_may_pass_is_tried_again_and_what_may_not_is_not(String behaviour, Failure why, int times) {
        simulator.rule("{\"behaviour\":\"%s\"}".formatted(behaviour));

        assertThat(exchange(20, 32).ask(question(Department.VEHICLES))).isEqualTo(new Reply.Failed(why));
        assertThat(simulator.timesAsked()).isEqualTo(times);
    }

    @Test
    void a_slow_department_is_given_up_after_the_limit() {
        simulator.rule("{\"behaviour\":\"delay\",\"millis\":30000}");
        var began = System.nanoTime();

        assertThat(exchange(20, 32).ask(question(Department.VEHICLES))).isEqualTo(new Reply.Failed(Failure.TIMED_OUT));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("three tries of half a second")
                .isBetween(Duration.ofMillis(1500), Duration.ofSeconds(10));
    }

    @Test
    void a_hiccup_is_overcome_without_a_word() {
        simulator.rule("{\"behaviour\":\"fail\",\"times\":2}");

        assertThat(exchange(20, 32).ask(question(Department.VEHICLES))).isInstanceOf(Reply.Answered.class);
    }

    @Test
    void a_department_that_keeps_failing_is_left_in_peace_and_the_others_go_on() {
        var exchange = exchange(6, 32);
        simulator.rule("{\"behaviour\":\"fail\",\"department\":\"vehicles\"}");
        exchange.ask(question(Department.VEHICLES));
        exchange.ask(question(Department.VEHICLES));
        assertThat(simulator.timesAsked()).isEqualTo(6);

        assertThat(exchange.ask(question(Department.VEHICLES))).isEqualTo(new Reply.Failed(Failure.SHUT_OFF));
        assertThat(simulator.timesAsked()).as("not asked while it is shut off").isEqualTo(6);
        assertThat(exchange.ask(question(Department.TAXATION))).isInstanceOf(Reply.Answered.class);
    }

    @Test
    void no_more_questions_than_allowed_wait_at_one_department() {
        var exchange = new GuardedExchange(SettingsSamples.settings(simulator.url(), 20, 1, Duration.ofMillis(50)));
        simulator.rule("{\"behaviour\":\"delay\",\"millis\":400,\"department\":\"vehicles\"}");

        var replies = IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> exchange.ask(question(Department.VEHICLES)), Thread::startVirtualThread))
                .toList();
        var taxation = exchange.ask(question(Department.TAXATION));
        assertThat(taxation).as("another bulkhead").isInstanceOf(Reply.Answered.class);
        assertThat(replies.stream().map(CompletableFuture::join))
                .contains(new Reply.Failed(Failure.CROWDED))
                .anyMatch(Reply.Answered.class::isInstance);
    }

    @Test
    void a_department_that_is_not_there_is_unreachable_and_nothing_personal_is_logged(CapturedOutput log) {
        simulator.close();

        assertThat(exchange(20, 32).ask(question(Department.VEHICLES)))
                .isEqualTo(new Reply.Failed(Failure.UNREACHABLE));
        assertThat(log.getAll())
                .contains("vehicles")
                .doesNotContain("李美华", IdNumberSamples.text(LocalDate.of(1980, 1, 1), 1));
    }

    private GuardedExchange exchange(int window, int atOnce) {
        return new GuardedExchange(SettingsSamples.settings(simulator.url(), window, atOnce, Duration.ofSeconds(2)));
    }

    private static Question question(Department department) {
        return Question.of(department, ApplicationSamples.submitted().declaration(), AT);
    }
}
