package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.ApplicantEvents;
import cn.gov.zs.housing.applicant.contract.ObjectionAnsweredV1;
import cn.gov.zs.housing.applicant.review.ObjectionGate;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Objections from the event that brings one to the event that answers it, with the state machine's door played. */
@ExtendWith(OutputCaptureExtension.class)
class ObjectionIT extends RunningService {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String WORDS = "该户在本镇另有一套自建房，与公示不符。";
    private static final String FOUND = "入户核查，房屋登记在其兄名下。";
    private static final String ANSWER = "经核查，该户名下没有其他住房。";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final CloudEvents cloudEvents = new CloudEvents();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private String id = "";
    private String notice = "";

    @Autowired
    private ObjectionGate gate;

    @BeforeEach
    void passesTheFirstReview() {
        id = UUID.randomUUID().toString();
        notice = UUID.randomUUID().toString();
        citizen().json("/api/v1/applications", Bodies.json(UUID.fromString(id)));
        takeToTheFirstReview(id);
        var version = citizen()
                .get("/api/v1/applications/" + id)
                .json()
                .path("version")
                .asLong();
        var passed = xiaolanReviewer()
                .json("/api/v1/applications/" + id + "/first-review", Map.of("version", version, "finding", "情况属实"));
        assertThat(passed.status()).as(passed.body()).isEqualTo(200);
        send(
                NoticePublishedV1.TYPE,
                UUID.randomUUID().toString(),
                new NoticePublishedV1(
                        notice,
                        NoticeKind.FIRST_REVIEW,
                        id,
                        today.minusDays(21),
                        today.minusDays(1),
                        "/notices/" + notice));
    }

    @Test
    void an_objection_is_investigated_rejected_and_answered_by_event(CapturedOutput log) {
        var number = filed(NoticeKind.FIRST_REVIEW);
        assertThat(gate.open(new ApplicationId(id))).isEqualTo(1);
        assertThat(clerk().get("/fragments/applicant/staff").body()).contains("/staff/objections", "待处理公示异议");
        assertThat(clerk().get("/staff/objections").body())
                .contains(number, "待调查")
                .doesNotContain("??");
        assertThat(clerk().get("/staff/applications/" + id).body()).contains(page(number), "公示异议");
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("有人对初审公示提出异议", "待调查", "您不需要做任何事")
                .doesNotContain(WORDS, number);

        var shown = clerk().get(page(number));
        assertThat(shown.body())
                .contains(WORDS, "期限怎样计算", "工作日 · 10", "/staff/disclosure/objections/" + number)
                .doesNotContain("??");
        assertThat(clerk().get(page(number) + "?lang=en").body())
                .contains("Record what was found", "How this date was counted")
                .doesNotContain("??");
        var blank =
                clerk().form(page(number) + "/investigation", Map.of("version", version(shown.body()), "words", " "));
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.body()).contains("id=\"words-error\"");
        redirected(clerk().form(
                        page(number) + "/investigation", Map.of("version", version(shown.body()), "words", FOUND)));

        var decide = clerk().get(page(number));
        assertThat(decide.body()).contains(FOUND, "已调查，待答复", "不成立：公示内容属实");
        var noGround =
                clerk().form(page(number) + "/answer", Map.of("version", version(decide.body()), "words", ANSWER));
        assertThat(noGround.status()).isEqualTo(400);
        assertThat(noGround.body()).contains("id=\"ground-error\"", ANSWER);
        redirected(clerk().form(
                        page(number) + "/answer",
                        Map.of("version", version(decide.body()), "ground", "FACTS_HOLD", "words", ANSWER)));

        var told = announced(number, 1);
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.path("type").asString()).isEqualTo(ObjectionAnsweredV1.TYPE);
            assertThat(event.path("data").path("outcome").asString()).isEqualTo("REJECTED");
            assertThat(event.path("data").path("clause").asString()).isEqualTo("二（一）（3）");
            assertThat(event.path("data").path("noticeId").asString()).isEqualTo(notice);
        });
        assertThat(gate.open(new ApplicationId(id))).isZero();
        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("异议不成立", "继续办理")
                .doesNotContain(ANSWER, FOUND);
        assertThat(clerk().get("/staff/objections").body()).doesNotContain(number);
        assertThat(clerk().get("/staff/objections?answered=true").body()).contains(number);
        assertThat(log.getAll()).contains(number).doesNotContain(WORDS, FOUND, ANSWER);
        assertNothingInTheClear();
    }

    @Test
    void an_open_objection_keeps_the_case_in_the_township_and_an_upheld_one_has_it_reviewed_again() {
        var number = filed(NoticeKind.FIRST_REVIEW);
        send(
                NoticePeriodEndedV1.TYPE,
                UUID.randomUUID().toString(),
                new NoticePeriodEndedV1(
                        notice, NoticeKind.FIRST_REVIEW, id, today.minusDays(21), today.minusDays(1), today));
        reaches("FIRST_NOTICE_HELD");
        assertThat(clerk().json(
                                "/api/v1/applications/" + id + "/filing",
                                Map.of("version", version(), "finding", "同意上报"))
                        .code())
                .isEqualTo("review.objection-open");

        investigate(number);
        var answer = clerk().json(api(number) + "/answer", body(2, "FACTS_WRONG"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("reopened").asBoolean()).isTrue();
        assertThat(answer.json().path("phase").asString()).isEqualTo("ANSWERED");
        reaches("VISITED");
        assertThat(announced(number, 1))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.path("data").path("outcome").asString())
                                .isEqualTo("UPHELD"));
        assertThat(citizen().get("/my/applications/" + id).body()).contains("异议成立", "审核将重新进行");
        assertThat(clerk().get(page(number)).body()).contains("审核已重新打开");
        assertThat(clerk().json(api(number) + "/answer", body(4, "FACTS_HOLD")).code())
                .isEqualTo("objection.not-due");

        var again = xiaolanReviewer()
                .json("/api/v1/applications/" + id + "/first-review", Map.of("version", version(), "finding", "复查属实"));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(announced(id, 2).stream().map(event -> event.path("type").asString()))
                .containsExactly("applicant.first-review-passed.v1", "applicant.first-review-passed.v1");
    }

    @Test
    void an_objection_to_a_case_that_was_withdrawn_is_answered_and_opens_nothing() {
        var number = filed(NoticeKind.FIRST_REVIEW);
        var left = citizen().json("/api/v1/applications/" + id + "/withdrawal", Map.of("version", version()));
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        var late = filed(NoticeKind.FIRST_REVIEW);
        investigate(number);
        var answer = clerk().json(api(number) + "/answer", body(2, "CONDITIONS_NOT_MET"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("reopened").asBoolean(true)).isFalse();
        assertThat(clerk().get(api(late)).json().path("phase").asString()).isEqualTo("RECEIVED");
        reaches("WITHDRAWN");
    }

    @Test
    void an_objection_nobody_answered_in_time_is_marked() {
        var number = number();
        send(
                ObjectionFiledV1.TYPE,
                UUID.randomUUID().toString(),
                new ObjectionFiledV1(number, notice, NoticeKind.FIRST_REVIEW, id, today.minusDays(40), WORDS));
        await().atMost(SOON).until(() -> clerk().get(api(number)).status() == 200);
        var line = clerk().get(api(number)).json();
        assertThat(line.path("overdue").asBoolean()).isTrue();
        assertThat(line.path("workingDaysLeft").asInt()).isZero();
        assertThat(clerk().get(page(number)).body()).contains("已逾期");
    }

    @Test
    void the_same_event_twice_opens_one_investigation_and_two_objections_hold_the_case_until_both_are_answered() {
        var event = UUID.randomUUID().toString();
        var one = number();
        var filed = new ObjectionFiledV1(one, notice, NoticeKind.FIRST_REVIEW, id, today, WORDS);
        send(ObjectionFiledV1.TYPE, event, filed);
        send(ObjectionFiledV1.TYPE, event, filed);
        send(ObjectionFiledV1.TYPE, UUID.randomUUID().toString(), filed);
        var two = filed(NoticeKind.FIRST_REVIEW);
        await().atMost(SOON).until(() -> gate.open(new ApplicationId(id)) == 2);

        investigate(one);
        assertThat(clerk().json(api(one) + "/answer", body(2, "NOT_PROVEN")).status())
                .isEqualTo(200);
        assertThat(gate.open(new ApplicationId(id))).isEqualTo(1);
        assertThat(clerk().get(api(two)).json().path("phase").asString()).isEqualTo("RECEIVED");
        send(ObjectionFiledV1.TYPE, event, filed);
        var three = filed(NoticeKind.FIRST_REVIEW);
        assertThat(clerk().get(api(one)).json().path("phase").asString()).isEqualTo("ANSWERED");
        assertThat(clerk().get(api(three)).json().path("phase").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void each_level_investigates_its_own_and_nobody_who_reviewed_the_case() {
        var first = filed(NoticeKind.FIRST_REVIEW);
        var second = filed(NoticeKind.CITY_REVIEW);
        var finding = Map.of("version", 1, "finding", FOUND);

        assertThat(anybody().get(api(first)).status()).isEqualTo(401);
        assertThat(citizen().get(api(first)).status()).isEqualTo(403);
        assertThat(citizen().get(page(first)).status()).isEqualTo(403);
        assertThat(shiqiReviewer().get(api(first)).status()).isEqualTo(404);
        assertThat(shiqiReviewer().json(api(first) + "/investigation", finding).status())
                .isEqualTo(404);
        assertThat(shiqiReviewer().get("/staff/objections").body()).doesNotContain(first);
        var own = xiaolanReviewer().json(api(first) + "/investigation", finding);
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.code()).isEqualTo("objection.own-review");
        assertThat(own.json().path("clause").asString()).isEqualTo("二（二）（1）");
        var city = cityReviewer().json(api(first) + "/investigation", finding);
        assertThat(city.status()).isEqualTo(403);
        assertThat(city.code()).isEqualTo("objection.other-desk");
        assertThat(clerk().json(api(second) + "/investigation", finding).status())
                .isEqualTo(403);
        assertThat(cityReviewer().get("/staff/objections").body())
                .contains(second)
                .doesNotContain(first);
        assertThat(cityApprover().json(api(second) + "/investigation", finding).status())
                .isEqualTo(200);
    }

    @Test
    void two_clerks_at_once_and_steps_out_of_turn_get_a_clear_answer() {
        var number = filed(NoticeKind.FIRST_REVIEW);
        assertThat(clerk().json(api(number) + "/answer", body(1, "FACTS_HOLD")).code())
                .isEqualTo("objection.not-due");
        investigate(number);
        var stale = clerk().json(api(number) + "/investigation", Map.of("version", 1, "finding", FOUND));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("state.stale");
        assertThat(clerk().json(api(number) + "/investigation", Map.of("version", 2, "finding", FOUND))
                        .code())
                .isEqualTo("objection.not-due");
        assertThat(clerk().json(api("YY-00000-00000") + "/answer", body(1, "FACTS_HOLD"))
                        .status())
                .isEqualTo(404);
        assertThat(clerk().get(api("..%2F..")).status()).isBetween(400, 404);
        assertThat(clerk().get("/staff/objections?page=-1").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "FACTS_HOLD, '', reasons",
        "MAYBE, 属实, ground",
        "'', 属实, ground",
        "FACTS_HOLD, 身份证号442000198001010017, reasons"
    })
    void what_is_missing_or_wrong_is_named_and_nothing_is_decided(String ground, String reasons, String field) {
        var number = filed(NoticeKind.FIRST_REVIEW);
        investigate(number);
        var answer = clerk().json(api(number) + "/answer", Map.of("version", 2, "ground", ground, "reasons", reasons));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + field + "\"").doesNotContain("442000198001010017");
        assertThat(clerk().get(api(number)).json().path("phase").asString()).isEqualTo("INVESTIGATED");
    }

    @Test
    void markup_in_words_is_shown_and_never_run() {
        var number = number();
        send(
                ObjectionFiledV1.TYPE,
                UUID.randomUUID().toString(),
                new ObjectionFiledV1(
                        number, notice, NoticeKind.FIRST_REVIEW, id, today, "<script>alert(1)</script>=1+1{{7*7}}"));
        await().atMost(SOON).until(() -> clerk().get(api(number)).status() == 200);
        assertThat(clerk().get(page(number)).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;=1+1{{7*7}}")
                .doesNotContain("<script>alert");
    }

    private void investigate(String number) {
        var done = clerk().json(api(number) + "/investigation", Map.of("version", 1, "finding", FOUND));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    private static Map<String, Object> body(long version, String ground) {
        return Map.of("version", version, "ground", ground, "reasons", ANSWER);
    }

    private String filed(NoticeKind kind) {
        var number = number();
        send(
                ObjectionFiledV1.TYPE,
                UUID.randomUUID().toString(),
                new ObjectionFiledV1(number, notice, kind, id, today, WORDS));
        await().atMost(SOON).until(() -> clerk().get(api(number)).status() == 200);
        return number;
    }

    private static String number() {
        var bits = UUID.randomUUID().getMostSignificantBits();
        var text = new StringBuilder("YY-");
        for (var i = 0; i < 10; i++) {
            text.append(LETTERS.charAt((int) (bits & 31))).append(i == 4 ? "-" : "");
            bits >>>= 5;
        }
        return text.toString();
    }

    private Visitor clerk() {
        return visitor(ISSUER.token("clerk-xiaolan", Map.of("township", "442000118"), "township-clerk"));
    }

    private static String page(String number) {
        return "/staff/objections/" + number;
    }

    private static String api(String number) {
        return "/api/v1/objections/" + number;
    }

    private long version() {
        return citizen()
                .get("/api/v1/applications/" + id)
                .json()
                .path("version")
                .asLong();
    }

    private void reaches(String state) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(citizen()
                                .get("/api/v1/applications/" + id)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo(state));
    }

    private static String version(String page) {
        var found = VERSION.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static void redirected(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(302, 303);
    }

    private static void assertNothingInTheClear() {
        try (var client = MongoClients.create(TestMongo.shared().uri())) {
            client.getDatabase("applicant-" + ProcessHandle.current().pid())
                    .getCollection("objections")
                    .find()
                    .forEach(document ->
                            assertThat(String.valueOf(document.get("state"))).doesNotContain("自建房", "其兄", "没有其他住房"));
        }
    }

    private void send(String type, String eventId, Object body) {
        var event = cloudEvents.write(
                eventId, type, "/elsewhere", notice, Instant.parse("2026-03-03T02:00:00Z"), 1, cloudEvents.data(body));
        try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(NoticePublishedV1.TOPIC, notice, event));
            producer.flush();
        }
    }

    /** What was announced besides the bare moves. */
    private static List<JsonNode> announced(String key, int atLeast) {
        var found = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(ApplicantEvents.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                    if (key.equals(message.key())) {
                        var event = JsonMapper.shared().readTree(message.value());
                        if (!event.path("type").asString().equals("applicant.case-moved.v1")) {
                            found.add(event);
                        }
                    }
                });
                return found.size() >= atLeast;
            });
        }
        return found;
    }

    private static Properties kafka() {
        var settings = new Properties();
        settings.put("bootstrap.servers", TestKafka.shared().bootstrapServers());
        return settings;
    }
}
