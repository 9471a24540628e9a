package cn.gov.zs.housing.applicant.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.housing.applicant.application.StepKind;
import cn.gov.zs.housing.applicant.contract.CaseState;
import cn.gov.zs.housing.applicant.message.web.MessageTexts;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class CaseNewsTest {
    @Test
    void who_leaves_by_its_own_wish_is_told_of_no_remedies_and_who_was_removed_or_reinstated_of_the_reasons() {
        var left = ApplicationSamples.registered()
                .remove(new Removal(
                        RemovalGround.OWN_WISH,
                        ApplicationSamples.handling(ApplicationSamples.OWNER, "2026-07-01T02:00:00Z")));
        assertThat(news(left, CaseState.REMOVED, "2026-07-01").kind().code()).isEqualTo("case.left");
        var removed = news(ApplicationSamples.removed(), CaseState.REMOVED, "2026-07-01");
        assertThat(removed.kind().code()).isEqualTo("case.removed");
        assertThat(removed.words()).hasSize(1);
        var back = news(ApplicationSamples.reinstated(), CaseState.REGISTERED, "2026-07-20");
        assertThat(back.kind().code()).isEqualTo("case.reinstated");
        assertThat(back.words()).hasSize(1);
        assertThat(news(ApplicationSamples.removalAppealed(), CaseState.APPEALED, "2026-03-26")
                        .by())
                .contains(ApplicationSamples.appeal().answer().due());
    }

    private static CaseNews news(Application now, CaseState entered, String on) {
        return CaseNews.of(now, entered, LocalDate.parse(on));
    }

    @Test
    void a_step_is_told_by_what_happened_not_by_its_state_alone() {
        assertThat(latest(ApplicationSamples.submitted()).kind()).hasToString("case.submitted");
        assertThat(latest(ApplicationSamples.visited()).kind()).hasToString("case.visited");
        assertThat(latest(ApplicationSamples.reopenedForFirstReview()).kind()).hasToString("case.appeal-upheld");
        assertThat(latest(ApplicationSamples.supplemented()).kind()).hasToString("case.supplemented");
        assertThat(latest(ApplicationSamples.factsChanged()).kind()).hasToString("case.facts-changed");
        assertThat(latest(ApplicationSamples.tenantFactsChanged()).kind()).hasToString("case.tenant-facts-changed");
        assertThat(latest(ApplicationSamples.qualificationLost()).kind()).hasToString("case.qualification-lost");
        assertThat(latest(ApplicationSamples.qualificationLost()).words()).hasSize(1);
        assertThat(latest(ApplicationSamples.qualificationRestored()).kind())
                .hasToString("case.qualification-restored");
    }

    @Test
    void what_is_missing_is_told_in_words_once_and_a_deadline_with_its_day() {
        assertThat(latest(ApplicationSamples.gapsTold()).words())
                .containsExactly(ApplicationSamples.gapsTold().gaps().finding().text());
        assertThat(latest(ApplicationSamples.refusedAtFirstReview()).words()).containsExactly("名下有住房一套，人均面积超过标准。");
        assertThat(latest(ApplicationSamples.registered()).words()).isEmpty();
        assertThat(latest(ApplicationSamples.firstNoticeStanding()).by()).contains(LocalDate.of(2026, 3, 23));
        assertThat(latest(ApplicationSamples.cityNoticeStanding()).by()).contains(LocalDate.of(2026, 4, 14));
        var appealed = ApplicationSamples.refusedAtCityReview().appeal(ApplicationSamples.appeal());
        assertThat(latest(appealed).by())
                .contains(ApplicationSamples.appeal().answer().due());
    }

    @Test
    void an_event_of_an_earlier_step_tells_that_step_when_the_case_has_moved_on() {
        var news =
                CaseNews.of(ApplicationSamples.registered(), CaseState.FIRST_NOTICE_STANDING, LocalDate.of(2026, 3, 3));

        assertThat(news.kind()).hasToString("case.first-notice-published");
        assertThat(CaseNews.of(ApplicationSamples.registered(), CaseState.REFUSED, LocalDate.of(2026, 3, 3))
                        .kind())
                .as("a step the case does not know is told in general")
                .hasToString("case.refused");
    }

    @Test
    void every_step_has_its_words_in_both_languages() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/message");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        assertThat(CaseNews.kinds()).hasSize(StepKind.values().length + 1).allSatisfy(kind -> {
            assertThat(texts.getMessage("message." + kind + ".title", null, Locale.SIMPLIFIED_CHINESE))
                    .matches(".*\\p{IsHan}.*");
            assertThat(texts.getMessage("message." + kind + ".body", new Object[] {"x"}, Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContain("{");
        });
        var letter = new MessageTexts(texts, "https://housing.example/")
                .letter(MessageSamples.gaps("a"), ChannelKind.E_MAIL, "li@example.cn", true);
        assertThat(letter.text())
                .contains(ApplicationSamples.ID.text(), "https://housing.example/my/messages")
                .doesNotContain("李小明");
    }

    private static CaseNews latest(Application application) {
        return CaseNews.of(
                application,
                CaseState.valueOf(application.state().name()),
                Step.upTo(application).getLast().on());
    }
}
