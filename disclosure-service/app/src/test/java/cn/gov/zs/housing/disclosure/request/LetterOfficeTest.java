package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.mail.MailOutcome;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters of answers: numbered, signed, issued once, and sent until the mail server took them. */
class LetterOfficeTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Applicant BY_MAIL =
            new Applicant(ApplicantKind.NATURAL_PERSON, "陈大文", "居民身份证 示例号码", "chen@example.cn", "");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final InMemoryLetters letters = new InMemoryLetters();
    private final RequestOffice office = new RequestOffice(requests, new RequestClock(TymeCalendar::shipped));
    private final LetterOffice desk =
            new LetterOffice(requests, letters, new PlainPress(), List.of(LogKeys.LOG, LogKeys.SM2), true);
    private final List<Mail> sent = new ArrayList<>();
    private final ArrayDeque<MailOutcome> outcomes = new ArrayDeque<>();
    private Instant now = at(MONDAY);

    private InformationRequest.Answered answered(int n, Wish.Handover handover) {
        office.arrive(
                head(n, Way.COUNTER, MONDAY), BY_MAIL, new Wish(PLAN.description(), Wish.Form.ELECTRONIC, handover));
        var version = requests.find(number(n)).orElseThrow().version();
        var by = new RequestOffice.By(OFFICER, version, at(MONDAY));
        var done = office.answer(number(n), Outcome.IN_PROCESS, "方案尚在研究", "不予公开。", by);
        return (InformationRequest.Answered) ((RequestAnswer.Done) done).now();
    }

    private int post() {
        return new LetterPost(
                        letters,
                        requests,
                        (issued, to) -> new Mail("id", to.contact(), "答复", "见附件。", Map.of()),
                        mail -> {
                            sent.add(mail);
                            return outcomes.removeFirst();
                        },
                        () -> now,
                        Duration.ofMinutes(2))
                .round(10);
    }

    @Test
    void an_answer_gets_one_letter_signed_with_every_key_of_the_office() {
        var request = answered(1, Wish.Handover.PORTAL);
        assertThat(requests.listUnlettered(10)).containsExactly(number(1));
        var issued = desk.issue(request, at(MONDAY));
        assertThat(issued.letter().number()).isEqualTo(new LetterNumber(2026, 1));
        var note = SignedNote.parse(issued.note());
        assertThat(note.text()).isEqualTo(issued.letter().signedText()).doesNotContain("陈大文");
        assertThat(note.signedBy(LogKeys.LOG.verifier())).isTrue();
        assertThat(note.signedBy(LogKeys.SM2.verifier())).isTrue();
        assertThat(desk.issue(request, at(MONDAY.plusDays(1)))).isEqualTo(issued);
        assertThat(requests.listUnlettered(10)).isEmpty();
        assertThat(((InformationRequest.Answered)
                                requests.find(number(1)).orElseThrow().state())
                        .letter())
                .contains(issued.letter().number());
    }

    @Test
    void whoever_died_between_answer_and_letter_leaves_it_to_the_next_round() {
        answered(1, Wish.Handover.PORTAL);
        answered(2, Wish.Handover.PORTAL);
        assertThat(desk.issueMissing(10, at(MONDAY))).isEqualTo(2);
        assertThat(desk.issueMissing(10, at(MONDAY))).isZero();
        assertThat(letters.find(number(2))).isPresent();
    }

    @Test
    void the_first_look_in_the_portal_is_kept_as_its_delivery() {
        desk.issue(answered(1, Wish.Handover.PORTAL), at(MONDAY));
        desk.opened(number(1), at(MONDAY.plusDays(1)));
        desk.opened(number(1), at(MONDAY.plusDays(2)));
        assertThat(letters.find(number(1)).orElseThrow().deliveries())
                .containsExactly(new Delivery(Delivery.Way.PORTAL, at(MONDAY.plusDays(1)), ""));
    }

    @Test
    void a_letter_by_mail_is_tried_again_until_the_server_takes_it() {
        desk.issue(answered(1, Wish.Handover.EMAIL), at(MONDAY));
        outcomes.add(new MailOutcome.NotNow("busy"));
        assertThat(post()).isZero();
        assertThat(post()).as("not before its pause is over").isZero();
        assertThat(sent).hasSize(1);
        now = now.plus(Duration.ofMinutes(1));
        outcomes.add(new MailOutcome.Taken("250 ok"));
        assertThat(post()).isOne();
        assertThat(letters.find(number(1)).orElseThrow().deliveries())
                .containsExactly(new Delivery(Delivery.Way.EMAIL, now, "250 ok"));
        now = now.plus(Duration.ofDays(1));
        assertThat(post()).isZero();
        assertThat(sent).extracting(Mail::to).containsExactly("chen@example.cn", "chen@example.cn");
    }

    @Test
    void a_letter_that_is_refused_is_not_sent_again_and_says_so() {
        desk.issue(answered(1, Wish.Handover.EMAIL), at(MONDAY));
        outcomes.add(new MailOutcome.Refused("550 no such user"));
        assertThat(post()).isOne();
        now = now.plus(Duration.ofDays(1));
        assertThat(post()).isZero();
        assertThat(letters.find(number(1)).orElseThrow().reached(Delivery.Way.EMAIL_REFUSED))
                .isTrue();
    }

    /** Words and paper without pages. */
    private static final class PlainPress implements LetterPress {
        @Override
        public List<String> words(InformationRequest.Answered request, LetterNumber number) {
            return List.of(
                    number.text(),
                    request.file().applicant().name(),
                    request.answer().text());
        }

        @Override
        public Map<ArchiveFormat, byte[]> print(AnswerLetter letter, String note, Instant at) {
            return Map.of(ArchiveFormat.PDF, new byte[] {1}, ArchiveFormat.OFD, new byte[] {2});
        }
    }
}
