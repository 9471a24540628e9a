package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.drawing.AnswerHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The term for an answer ends on a day on which no event arrives: so open offers are looked at again every second. */
@Component
class AnswerTermsWhenOver {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTermsWhenOver.class);

    private final AnswerHome answers;
    private final Moments moments;

    AnswerTermsWhenOver(AnswerHome answers, Moments moments) {
        this.answers = answers;
        this.moments = moments;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        try {
            answers.termsOver(moments.today(), moments.now());
        } catch (RuntimeException e) {
            // the next look tries again; the database may be away for a while
            LOG.warn("open offers could not be looked at: {}", e.toString());
        }
    }
}
