package cn.gov.zs.housing.disclosure.assessment;

import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.morning;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutySamples;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.draft.DraftSamples;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.ObjectionRecord;
import cn.gov.zs.housing.disclosure.notice.ReviewNotices;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import cn.gov.zs.housing.disclosure.report.CountedRequest;
import cn.gov.zs.housing.disclosure.report.RequestTable;
import cn.gov.zs.housing.disclosure.request.InMemoryRequests;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.housing.disclosure.review.InMemoryReviews;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.ReviewId;
import cn.gov.zs.housing.disclosure.review.ReviewResult;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import cn.gov.zs.housing.disclosure.rules.AssessEvidence;
import cn.gov.zs.housing.disclosure.rules.Evidence;
import cn.gov.zs.housing.disclosure.rules.EvidencePack;
import cn.gov.zs.housing.disclosure.rules.Indicators;
import cn.gov.zs.housing.disclosure.rules.Subject;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.tlog.VerifierKey;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what is on record to the indicators. */
class RecordedEvidenceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final LocalDate AS_OF = LocalDate.parse("2026-11-30");
    private static final Subject XIAOLAN = new Subject(Subject.Level.TOWNSHIP, Township.XIAOLAN.code());

    private final DutySamples.Desk desk = new DutySamples.Desk();
    private final NoticeBoard board = new NoticeBoard(desk.notices, () -> NoticeSamples.SALT);
    private final ReviewNotices reviewed =
            new ReviewNotices(desk.notices, board, DraftSamples.publishing(desk.notices, board));
    private final RequestClock clock = new RequestClock(TymeCalendar::shipped);
    private final InMemoryRequests requests = new InMemoryRequests();
    private final RequestOffice office = new RequestOffice(requests, clock);
    private final InMemoryReviews reviews = new InMemoryReviews();
    private final List<InformationRequest> known = new ArrayList<>();

    private Evidence evidence() {
        ObjectionRecord nobody = notice -> List.of();
        return new RecordedEvidence(
                        DutySamples.CATALOGUES,
                        desk.duties,
                        () -> desk.notices.find(NoticeId.of(NoticeKind.FIRST_REVIEW, "app")).stream(),
                        nobody,
                        (first, last) -> known.stream(),
                        clock,
                        reviews)
                .of(2026, AS_OF);
    }

    private void review(String application, LocalDate on) {
        desk.book.arose(
                Trigger.FIRST_REVIEW_PASSED,
                application,
                "event-" + application,
                new Arising(on, "", Township.XIAOLAN));
    }

    private void publish(String application, LocalDate on) {
        var cause = new Envelope<>("event-" + application, "t", "/s", application, morning(on), 1, "");
        reviewed.passed(cause, DraftSamples.proposal(NoticeKind.FIRST_REVIEW, application), morning(on));
        desk.book.publishedHere(Trigger.FIRST_REVIEW_PASSED, application);
    }

    @Test
    void a_township_is_assessed_by_its_duties_and_its_notices() {
        review("app", DAY);
        publish("app", DAY.plusDays(1));
        review("forgotten", DAY);
        review("last-year", DAY.minusYears(1));
        board.takeDown(NoticeId.of(NoticeKind.FIRST_REVIEW, "app"), DAY.plusDays(3), TakenDown.Reason.CORRECTED);

        var score = Indicators.of(evidence()).of(XIAOLAN);
        assertThat(score.due()).isEqualTo(2);
        assertThat(score.onTime()).isOne();
        assertThat(score.overdue()).isOne();
        assertThat(score.lateDays()).isGreaterThan(200);
        assertThat(score.corrected()).isOne();
        assertThat(Months.of(evidence()).get(2).score().due()).isEqualTo(2);
    }

    @Test
    void a_household_that_withdraws_is_no_fault_of_who_published() {
        review("app", DAY);
        publish("app", DAY.plusDays(1));
        board.takeDown(NoticeId.of(NoticeKind.FIRST_REVIEW, "app"), DAY.plusDays(3), TakenDown.Reason.WITHDRAWN);
        assertThat(evidence().notices()).isEmpty();
    }

    private void request(int n, LocalDate arrives, int answeredAfter) {
        office.arrive(head(n, Way.COUNTER, arrives), CHEN, PLAN);
        office.register(number(n), arrives, by(n, arrives));
        if (answeredAfter >= 0) {
            var on = arrives.plusDays(answeredAfter);
            office.answer(number(n), Outcome.GRANTED, "", "见附件。", by(n, on));
        }
        known.add(requests.find(number(n)).orElseThrow().state());
    }

    private RequestOffice.By by(int n, LocalDate on) {
        return new RequestOffice.By(
                OFFICER, requests.find(number(n)).orElseThrow().version(), at(on));
    }

    @Test
    void requests_are_in_time_by_their_own_clock_and_an_overturned_answer_counts() {
        request(1, DAY, 5);
        request(2, DAY, 90);
        request(3, DAY, -1);
        reviews.add(new RequestReview(
                new ReviewId(UUID.randomUUID().toString()),
                number(1),
                ReviewWay.RECONSIDERATION,
                "行复1号",
                DAY.plusDays(10),
                OFFICER,
                Optional.of(new RequestReview.Ending(ReviewResult.CORRECTED, DAY.plusDays(60), OFFICER))));
        var score = Indicators.of(evidence()).of(Subject.WHOLE);
        assertThat(score.requestsDue()).isEqualTo(3);
        assertThat(score.requestsInTime()).isOne();
        assertThat(score.overturned()).isOne();
    }

    /** What {@code ./housing assess} starts: the rules and what they need, and nothing of the platform. */
    private static String assessed(Path pack, String key) throws IOException, InterruptedException {
        var jars = Stream.of(EvidencePack.class, VerifierKey.class, NullMarked.class)
                .map(each -> Path.of(URI.create(
                        each.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jars,
                        AssessEvidence.class.getName(),
                        pack.toString(),
                        key)
                .redirectErrorStream(true)
                .start();
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void a_generated_year_of_5000_requests_closes_in_the_report_and_re_computes_from_its_pack(@TempDir Path directory)
            throws IOException, InterruptedException {
        var random = new Random(20261201);
        for (int n = 1; n <= 5_000; n++) {
            request(n, LocalDate.of(2025, 12, 1).plusDays(random.nextInt(360)), random.nextInt(40) - 4);
        }
        var evidence = evidence();
        assertThat(evidence.requests()).hasSize(5_000);
        assertThat(evidence.closes()).isTrue();
        var table = RequestTable.of(2026, known.stream().map(CountedRequest::of));
        assertThat(table.unclosed()).isEmpty();

        var pack = new ByteArrayOutputStream();
        EvidencePack.write(pack, evidence, LogKeys.LOG);
        var checked = EvidencePack.check(new ByteArrayInputStream(pack.toByteArray()), LogKeys.LOG.verifier());
        assertThat(checked.evidence()).isEqualTo(evidence);
        assertThat(checked.shown()).isEqualTo(Indicators.of(evidence));

        var said = assessed(
                Files.write(directory.resolve("pack.zip"), pack.toByteArray()),
                LogKeys.LOG.verifier().text());
        var whole = Indicators.of(evidence).of(Subject.WHOLE);
        assertThat(said)
                .contains("申请 / requests 5000", "table 3 closes: 是", file(pack.toByteArray(), "indicators.csv"))
                .contains(whole.requestsDue() + "," + whole.requestsInTime() + "," + whole.overturned());
        assertThat(whole.requestsInTime()).isPositive().isLessThan(whole.requestsDue());
    }

    private static String file(byte[] pack, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name + " in the pack");
    }
}
