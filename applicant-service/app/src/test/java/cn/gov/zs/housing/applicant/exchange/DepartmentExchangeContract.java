package cn.gov.zs.housing.applicant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Declaration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link DepartmentExchange} promises, whoever stands behind it. */
public abstract class DepartmentExchangeContract {
    protected static final Declaration DECLARED = ApplicationSamples.submitted().declaration();
    protected static final Instant AT = Instant.parse("2026-03-25T02:00:00Z");

    /** The exchange under test; its departments behave. */
    protected abstract DepartmentExchange exchange();

    /** From now on this department is away. */
    protected abstract void away(Department department);

    /** From now on this department says what does not fit an honest declaration. */
    protected abstract void contradicts(Department department);

    @ParameterizedTest
    @EnumSource
    void a_department_answers_its_question_with_a_receipt(Department department) {
        var reply = (Reply.Answered) exchange().ask(Question.of(department, DECLARED, AT));

        assertThat(reply.receipt()).isNotBlank();
        assertThat(reply.digest()).matches("[0-9a-f]{64}");
        assertThat(reply.answer()).isInstanceOf(department.answers());
        assertThat(Contradictions.between(DECLARED, department, reply.answer())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_question_again_gets_the_same_answer_and_receipt(Department department) {
        var question = Question.of(department, DECLARED, AT);

        assertThat(exchange().ask(question)).isEqualTo(exchange().ask(question));
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_fit_arrives_as_it_is_said(Department department) {
        contradicts(department);

        var reply = (Reply.Answered) exchange().ask(Question.of(department, DECLARED, AT));
        assertThat(Contradictions.between(DECLARED, department, reply.answer())).isNotEmpty();
    }

    @Test
    void a_department_that_is_away_is_a_failure_that_may_pass_and_holds_up_no_other() {
        away(Department.TAXATION);

        var reply = (Reply.Failed) exchange().ask(Question.of(Department.TAXATION, DECLARED, AT));
        assertThat(reply.why().mayPass()).isTrue();
        assertThat(exchange().ask(Question.of(Department.VEHICLES, DECLARED, AT)))
                .isInstanceOf(Reply.Answered.class);
    }
}
