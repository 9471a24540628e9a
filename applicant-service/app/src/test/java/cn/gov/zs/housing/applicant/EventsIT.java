package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.AllocationEvents;
import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdHousedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.RegistrationEvidenceV1;
import cn.gov.zs.housing.applicant.contract.SubsidyGrantedV1;
import cn.gov.zs.housing.applicant.contract.SubsidyStoppedV1;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClients;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The whole path of one household, with the other services played over a real broker. */
@ExtendWith(OutputCaptureExtension.class)
class EventsIT extends RunningService {
    private static final String WHOLE_ID_NUMBER = "(?<![0-9a-f])[1-9][0-9]{16}[0-9X](?![0-9a-f])";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);
    private static final LocalDate CITY = LocalDate.of(2026, 3, 25);

    private final CloudEvents cloudEvents = new CloudEvents();

    @Test
    void a_household_goes_from_application_to_a_confirmed_home(CapturedOutput log) {
        var id = UUID.randomUUID().toString();
        var batch = UUID.randomUUID().toString();
        citizen().json("/api/v1/applications", Bodies.json(UUID.fromString(id)));

        takeToTheFirstReview(id);
        pass(xiaolanReviewer(), id, "first-review");
        var first = published(NoticeKind.FIRST_REVIEW, id, FIRST);
        tell(first);
        reaches(id, "FIRST_NOTICE_STANDING");
        var filedEarly = xiaolanClerk().json(review(id, "filing"), Map.of("version", version(id), "finding", "属实"));
        assertThat(filedEarly.code()).isEqualTo("review.notice-standing");
        var tooEarly = cityReviewer().json(review(id, "city-review"), Map.of("version", version(id), "finding", "属实"));
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.code()).isEqualTo("review.notice-standing");
        assertThat(tooEarly.json().path("firstLawfulDay").asString()).isEqualTo("2026-03-24");
        assertThat(tooEarly.json().path("clause").asString()).isEqualTo("二（一）（3）");
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("公示截止日：2026年3月23日", "/notices/" + first.noticeId());

        tell(ended(first, FIRST.plusDays(21)));
        reaches(id, "FIRST_NOTICE_HELD");
        take(xiaolanClerk(), id, "filing");
        var unchecked = cityReviewer().json(review(id, "city-review"), Map.of("version", version(id), "finding", "属实"));
        assertThat(unchecked.code()).isEqualTo("review.not-cross-checked.not-started");
        assertThat(cityReviewer()
                        .json("/api/v1/cross-checks/applications/" + id, Map.of())
                        .status())
                .isEqualTo(200);
        pass(cityReviewer(), id, "city-review");
        var second = published(NoticeKind.CITY_REVIEW, id, CITY);
        tell(second);
        reaches(id, "CITY_NOTICE_STANDING");
        tell(ended(second, CITY.plusDays(21)));
        reaches(id, "CITY_NOTICE_HELD");
        take(cityApprover(), id, "final-review");
        reaches(id, "REGISTERED");

        var grant = "/api/v1/subsidies/grants/" + id;
        assertThat(cityReviewer().json(grant, Map.of()).status()).isEqualTo(201);

        tell(new HomesOfferedV1(
                "offer-" + batch,
                CITY,
                List.of(new HomesOfferedV1.OfferedHome(
                        "home-" + batch, "祈安苑", "3栋", "1203", 2, new BigDecimal("45.50"), "中山市南区祈安苑3栋1203"))));
        var drawn = new BatchDrawnV1(
                batch,
                "祈安苑第一批",
                Instant.parse("2026-05-01T02:00:00Z"),
                "ab".repeat(32),
                "sha256:" + "cd".repeat(32),
                List.of(new Allotment(1, id, "home-" + batch)));
        var drawnEvent = UUID.randomUUID().toString();
        tell(drawnEvent, drawn);
        tell(drawnEvent, drawn);
        reaches(id, "ALLOTTED");
        tell(published(NoticeKind.RESULT, batch, LocalDate.of(2026, 5, 1)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(citizen().get("/my/applications/" + id).body())
                                .contains("抽中的房源", "祈安苑", "3栋", "1203", "中山市南区祈安苑3栋1203", "公示截止日：2026年5月21日"));
        // the committee takes the home back and, after another objection, the household is the next in line for it
        tell(new AssignmentRevokedV1(
                batch, "祈安苑第一批", id, 1, "home-" + batch, "objection-1", "不实", "三（二）", LocalDate.of(2026, 5, 3)));
        reaches(id, "REGISTERED");
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("撤销了对您家庭的分配")
                .doesNotContain("抽中的房源", "??");
        var amended = new ResultAmendedV1(
                batch, drawn.title(), drawn.drawnAt(), drawn.digest(), drawn.drawnAt(), drawn.allotments());
        tell(amended);
        reaches(id, "ALLOTTED");
        tell(amended);
        tell(new BatchConfirmedV1(batch, LocalDate.of(2026, 5, 22), drawn.allotments()));
        reaches(id, "ALLOTMENT_CONFIRMED");
        assertThat(citizen().get("/my/applications/" + id).body()).contains("分配的房源", "2026年5月22日");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                cityReviewer().get(grant).json().path("ground").asString())
                        .as("no subsidy beside a home")
                        .isEqualTo("HOUSED"));

        var events = announced(id);
        assertThat(events.stream()
                        .filter(event -> !event.path("type").asString().equals(CaseMovedV1.TYPE))
                        .map(event -> event.path("type").asString()))
                .containsExactly(
                        FirstReviewPassedV1.TYPE,
                        CityReviewPassedV1.TYPE,
                        HouseholdRegisteredV1.TYPE,
                        RegistrationEvidenceV1.TYPE,
                        SubsidyGrantedV1.TYPE,
                        HouseholdHousedV1.TYPE,
                        SubsidyStoppedV1.TYPE);
        assertThat(events.stream()
                        .filter(event -> event.path("type").asString().equals(CaseMovedV1.TYPE))
                        .map(event -> event.path("data").path("state").asString()))
                .startsWith(
                        "SUBMITTED",
                        "ACCEPTED",
                        "VISITED",
                        "FIRST_REVIEWED",
                        "FIRST_NOTICE_STANDING",
                        "FIRST_NOTICE_HELD")
                .endsWith("REGISTERED", "ALLOTTED", "ALLOTMENT_CONFIRMED");
        var registered = events.stream()
                .filter(event -> event.path("type").asString().equals(HouseholdRegisteredV1.TYPE))
                .findFirst()
                .orElseThrow();
        assertThat(registered.path("data").path("registeredOn").asString()).isEqualTo("2026-04-15");
        assertThat(events.toString()).contains("442000************").doesNotContainPattern(WHOLE_ID_NUMBER);
        assertThat(log.getAll()).contains(id).doesNotContain(Bodies.APPLICANT, Bodies.CHILD, "李美华", "李小明", "沿江路");
        assertNoCollectionHoldsAnIdNumber();
    }

    private static void assertNoCollectionHoldsAnIdNumber() {
        try (var client = MongoClients.create(TestMongo.shared().uri())) {
            var database =
                    client.getDatabase("applicant-" + ProcessHandle.current().pid());
            assertThat(database.getCollection("applications").countDocuments()).isPositive();
            for (var name : database.listCollectionNames()) {
                database.getCollection(name)
                        .find()
                        .forEach(document -> assertThat(document.toJson())
                                .as(name)
                                .doesNotContain(Bodies.APPLICANT, Bodies.CHILD, "沿江路"));
            }
        }
    }

    private void pass(Visitor reviewer, String id, String review) {
        var answer = reviewer.json(review(id, review), Map.of("version", version(id), "finding", "情况属实"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String review(String id, String review) {
        return "/api/v1/applications/" + id + "/" + review;
    }

    private long version(String id) {
        return citizen()
                .get("/api/v1/applications/" + id)
                .json()
                .path("version")
                .asLong();
    }

    private void reaches(String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(citizen()
                                .get("/api/v1/applications/" + id)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo(state));
    }

    private static NoticePublishedV1 published(NoticeKind kind, String reference, LocalDate on) {
        var notice = UUID.randomUUID().toString();
        return new NoticePublishedV1(notice, kind, reference, on, on.plusDays(20), "/notices/" + notice);
    }

    private static NoticePeriodEndedV1 ended(NoticePublishedV1 notice, LocalDate on) {
        return new NoticePeriodEndedV1(
                notice.noticeId(), notice.kind(), notice.reference(), notice.publishedOn(), notice.lastDay(), on);
    }

    private void tell(Object body) {
        tell(UUID.randomUUID().toString(), body);
    }

    private void tell(String eventId, Object body) {
        switch (body) {
            case NoticePublishedV1 it ->
                send(NoticePublishedV1.TOPIC, NoticePublishedV1.TYPE, it.noticeId(), eventId, it);
            case NoticePeriodEndedV1 it ->
                send(NoticePeriodEndedV1.TOPIC, NoticePeriodEndedV1.TYPE, it.noticeId(), eventId, it);
            case HomesOfferedV1 it -> send(HomesOfferedV1.TOPIC, HomesOfferedV1.TYPE, it.offerId(), eventId, it);
            case AssignmentRevokedV1 it ->
                send(AllocationEvents.TOPIC, AssignmentRevokedV1.TYPE, it.batchId(), eventId, it);
            case ResultAmendedV1 it -> send(AllocationEvents.TOPIC, ResultAmendedV1.TYPE, it.batchId(), eventId, it);
            case BatchDrawnV1 it -> send(AllocationEvents.TOPIC, BatchDrawnV1.TYPE, it.batchId(), eventId, it);
            case BatchConfirmedV1 it -> send(AllocationEvents.TOPIC, BatchConfirmedV1.TYPE, it.batchId(), eventId, it);
            default -> throw new IllegalArgumentException("nobody says " + body.getClass());
        }
    }

    private void send(String topic, String type, String key, String eventId, Object body) {
        var event = cloudEvents.write(
                eventId, type, "/elsewhere", key, Instant.parse("2026-03-03T02:00:00Z"), 1, cloudEvents.data(body));
        try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, event));
            producer.flush();
        }
    }

    private static List<JsonNode> announced(String id) {
        return AnnouncedEvents.of(id, event -> event.toString().contains("ALLOTMENT_CONFIRMED"));
    }

    private static Properties kafka() {
        var settings = new Properties();
        settings.put("bootstrap.servers", TestKafka.shared().bootstrapServers());
        return settings;
    }
}
