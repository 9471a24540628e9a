package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.contract.CaseState;
import cn.gov.zs.housing.applicant.message.MessageKind;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Messages through the running service: portal, e-mail, SMS. */
@ExtendWith(OutputCaptureExtension.class)
class MessagesIT extends RunningService {
    @Autowired
    private Messages messages;

    @Test
    void a_step_is_told_in_the_portal_by_e_mail_and_sms_and_read_once(CapturedOutput log) throws Exception {
        var citizen = fresh();
        var settings = citizen.form(
                "/my/messages/settings",
                Map.of("channels", "E_MAIL", "email", "her.own@post.example", "phone", "", "language", "zh-CN"));
        assertThat(settings.status()).as(settings.body()).isEqualTo(302);
        var id = submitted(citizen);

        untilTold(citizen, 1);
        var list = citizen.get("/my/messages");
        assertThat(list.body()).contains("申请已收到", "未读", "共 1 条，未读 1 条", "/my/applications/" + id);
        assertThat(citizen.get("/my/messages?lang=en").body())
                .contains("Your application has arrived", "1 in all, 1 unread")
                .doesNotContain("??");
        assertThat(citizen.get("/fragments/applicant/my").body()).contains("消息（1 条未读）");
        assertThat(citizen.get("/my/applications/" + id).body()).contains("申请已收到");
        assertThat(xiaolanReviewer().get("/staff/applications/" + id).body())
                .contains("发给家庭的消息（1）", "申请已收到")
                .doesNotContain("her.own");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !mailTo("her.own@post.example").isEmpty());
        var mail = mailTo("her.own@post.example").getFirst();
        assertThat(mail.getContent().toString())
                .contains(id, "https://housing.example/my/messages")
                .doesNotContain("李", "小榄", "已收到。");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(citizen.get("/my/messages").body()).contains("电子邮件: 已送出"));

        var message = citizen.get("/api/v1/messages")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertThat(otherCitizen()
                        .form("/my/messages/" + message + "/read", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(otherCitizen()
                        .json("/api/v1/messages/" + message + "/read", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(otherCitizen().get("/my/messages").body()).doesNotContain(id);
        assertThat(citizen.form("/my/messages/" + message + "/read", Map.of()).status())
                .isEqualTo(302);
        assertThat(citizen.get("/my/messages").body()).contains("未读 0 条");
        assertThat(xiaolanReviewer().get("/staff/applications/" + id).body()).contains("已读：");
        assertThat(log.getAll().lines().filter(line -> !line.contains("greenmail")))
                .as("what we log; the test's mail server is talkative")
                .noneMatch(line -> line.contains("her.own") || line.contains("李美华"))
                .anyMatch(line -> line.contains("letter " + message + " by E_MAIL: Taken"));
    }

    @Test
    void the_same_event_twice_is_one_message_and_an_unknown_case_none() {
        var citizen = fresh();
        var id = submitted(citizen);
        untilTold(citizen, 1);
        var event = UUID.randomUUID().toString();
        moved(event, id, CaseState.REGISTERED);
        moved(event, id, CaseState.REGISTERED);
        moved(UUID.randomUUID().toString(), UUID.randomUUID().toString(), CaseState.REGISTERED);
        moved(UUID.randomUUID().toString(), id, CaseState.WITHDRAWN);

        untilTold(citizen, 3);
        assertThat(citizen.get("/my/messages").body())
                .containsOnlyOnce("已登记轮候</h2>")
                .contains("申请已撤回");
        assertThat(citizen.form("/my/messages/read", Map.of()).status()).isEqualTo(302);
        assertThat(citizen.get("/api/v1/messages?unread=true")
                        .json()
                        .path("total")
                        .asLong())
                .isZero();
    }

    @Test
    void parameters_stay_text_whatever_they_look_like() {
        var citizen = fresh();
        var id = submitted(citizen);
        var nasty = "<script>alert(1)</script> {0} {9} ${7*7} __${7*7}__ '' #{x} \r\nBcc: a@b.cn";

        messages.send(
                "nasty:" + id,
                new ApplicationId(id),
                new MessageKind("test.nasty"),
                List.of(nasty),
                LocalDate.of(2026, 4, 15));

        untilTold(citizen, 2);
        var page = citizen.get("/my/messages").body();
        assertThat(page)
                .as("a kind without words is told in general")
                .contains("您的申请有新消息", "截止日：2026年4月15日")
                .doesNotContain("<script>alert", ">49<");
    }

    @Test
    void sms_reaches_the_citys_gateway_with_the_case_number_only() {
        var citizen = fresh();
        assertThat(citizen.json(
                                "/api/v1/messages/settings",
                                Map.of("channels", List.of("SMS"), "phone", "138 0000 9876", "language", "en"))
                        .status())
                .isEqualTo(200);
        var id = submitted(citizen);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> DEPARTMENTS.letters("sms").contains(id));
        assertThat(DEPARTMENTS.letters("sms"))
                .contains("*9876", "There is news on your application " + id)
                .doesNotContain("13800009876");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WECHAT|li@example.cn||zh-CN|channels|这种通知方式没有开通",
                "PIGEON|||zh-CN|channels|这种通知方式没有开通",
                "E_MAIL|li@example||zh-CN|email|不是电子邮箱地址",
                "E_MAIL|a@b.cn,c@d.cn||zh-CN|email|不是电子邮箱地址",
                "SMS||12345|zh-CN|phone|不是内地手机号码",
                "SMS||13800001234|xx|language|"
            })
    void bad_settings_are_named_at_their_field_and_nothing_is_kept(
            String channel, String email, String phone, String language, String field, String words) {
        var citizen = fresh();
        var mail = email == null ? "" : email;
        var mobile = phone == null ? "" : phone;

        var page = citizen.form(
                "/my/messages/settings",
                Map.of("channels", channel, "email", mail, "phone", mobile, "language", language));
        assertThat(page.status()).as(page.body()).isEqualTo(400);
        assertThat(page.body()).contains("#" + field).contains(words == null ? "" : words);
        var api = citizen.json(
                "/api/v1/messages/settings",
                Map.of("channels", List.of(channel), "email", mail, "phone", mobile, "language", language));
        assertThat(api.status()).isEqualTo(400);
        assertThat(api.body()).contains("\"" + field + "\"");
        assertThat(citizen.get("/api/v1/messages/settings")
                        .json()
                        .path("channels")
                        .size())
                .isZero();
    }

    @Test
    void settings_are_a_citizens_and_lists_have_limits() {
        assertThat(xiaolanReviewer().get("/my/messages/settings").status()).isEqualTo(403);
        assertThat(xiaolanReviewer().get("/api/v1/messages/settings").status()).isEqualTo(403);
        assertThat(anybody().get("/my/messages").status()).isEqualTo(401);
        assertThat(citizen().get("/my/messages?page=-1").status()).isEqualTo(400);
        assertThat(citizen().get("/api/v1/messages?size=1000").status()).isEqualTo(400);
        assertThat(citizen().form("/my/messages/nonsense/read", Map.of()).status())
                .isEqualTo(404);
        assertThat(citizen().get("/my/messages/settings?lang=en").body())
                .contains("E-mail", "SMS")
                .doesNotContain("WeChat</span>", "??");
    }

    /** A citizen nobody knows yet, so that nobody else's messages count. */
    private Visitor fresh() {
        return visitor(ISSUER.token("citizen-" + UUID.randomUUID(), "citizen"));
    }

    private static String submitted(Visitor citizen) {
        var id = UUID.randomUUID();
        var answer = citizen.json("/api/v1/applications", Bodies.json(id));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return id.toString();
    }

    private static void untilTold(Visitor citizen, long messages) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(citizen.get("/api/v1/messages")
                                .json()
                                .path("total")
                                .asLong())
                        .isEqualTo(messages));
    }

    private static List<MimeMessage> mailTo(String address) throws MessagingException {
        var found = new ArrayList<MimeMessage>();
        for (var mail : MAIL.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                found.add(mail);
            }
        }
        return found;
    }

    private static void moved(String event, String id, CaseState state) {
        var cloudEvents = new CloudEvents();
        var body =
                new CaseMovedV1(id, "442000118", ApplicationCategory.LOCAL_LOW_INCOME, state, LocalDate.of(2026, 3, 3));
        var written = cloudEvents.write(
                event,
                CaseMovedV1.TYPE,
                "/applicant-service",
                id,
                Instant.parse("2026-03-03T02:00:00Z"),
                1,
                cloudEvents.data(body));
        var settings = new Properties();
        settings.put("bootstrap.servers", TestKafka.shared().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(CaseMovedV1.TOPIC, id, written));
            producer.flush();
        }
    }
}
