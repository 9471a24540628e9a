package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.simulator.Simulator;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import cn.gov.zs.platform.testkit.TokenIssuer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a port of its own, with the embedded database, a real broker and signed tokens. */
@Tag("zone-free")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningService {
    /** Keycloak's stand-in. */
    protected static final TokenIssuer ISSUER = new TokenIssuer();

    /** The departments. */
    protected static final Simulator DEPARTMENTS = departments();

    /** The office's mail server. */
    protected static final GreenMail MAIL = mail();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry settings) {
        settings.add("platform.mongodb.uri", () -> TestMongo.shared().uri());
        settings.add(
                "platform.mongodb.database",
                () -> "applicant-" + ProcessHandle.current().pid());
        settings.add(
                "platform.eventing.bootstrap-servers", () -> TestKafka.shared().bootstrapServers());
        settings.add("housing.oidc.issuer", ISSUER::issuer);
        settings.add("housing.oidc.jwks-uri", ISSUER::jwksUri);
        settings.add("platform.crypto.keys", TestKeys::asSetting);
        settings.add("housing.exchange.url", DEPARTMENTS::url);
        settings.add("housing.exchange.look", () -> "100ms");
        settings.add("housing.messages.public-url", () -> "https://housing.example");
        settings.add("housing.messages.look", () -> "100ms");
        settings.add("housing.smtp.host", () -> "127.0.0.1");
        settings.add("housing.smtp.port", () -> MAIL.getSmtp().getPort());
        settings.add("housing.smtp.security", () -> "NONE");
        settings.add("housing.smtp.from", () -> "notice@housing.example");
        settings.add("housing.gateways.sms.url", () -> DEPARTMENTS.url() + "/v1/sms/messages");
        settings.add("housing.retention.look", () -> "200ms");
        settings.add("housing.stages.look", () -> "200ms");
        settings.add("server.port", () -> "0");
    }

    private static GreenMail mail() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp").dynamicPort());
        server.start();
        return server;
    }

    private static Simulator departments() {
        try {
            return Simulator.start(0, Clock.systemUTC());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** 李美华, a citizen. */
    protected Visitor citizen() {
        return visitor(ISSUER.token("citizen-li", "citizen"));
    }

    /** Another citizen. */
    protected Visitor otherCitizen() {
        return visitor(ISSUER.token("citizen-chen", "citizen"));
    }

    /** A clerk of 小榄镇, who accepts, visits and files. */
    protected Visitor xiaolanClerk() {
        return visitor(ISSUER.token("clerk-xiaolan", Map.of("township", "442000118"), "township-clerk"));
    }

    /** Takes the next step of a case over the API. */
    protected void take(Visitor by, String id, String act) {
        var path = "/api/v1/applications/" + id;
        var version = by.get(path).json().path("version").asLong();
        var answer = by.json(path + "/" + act, Map.of("version", version, "finding", "情况属实"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Accepted and visited: the first review is due, at version 3. */
    protected void takeToTheFirstReview(String id) {
        take(xiaolanClerk(), id, "acceptance");
        take(xiaolanClerk(), id, "visit");
    }

    /** The reviewer of 小榄镇. */
    protected Visitor xiaolanReviewer() {
        return visitor(ISSUER.token("reviewer-xiaolan", Map.of("township", "442000118"), "township-reviewer"));
    }

    /** The reviewer of 石岐街道. */
    protected Visitor shiqiReviewer() {
        return visitor(ISSUER.token("reviewer-shiqi", Map.of("township", "442000001"), "township-reviewer"));
    }

    /** The clerk of the village with this code. */
    protected Visitor villageClerk(String village) {
        return visitor(ISSUER.token(
                "clerk-" + village, Map.of("township", village.substring(0, 9), "village", village), "village-clerk"));
    }

    /** The city's reviewer. */
    protected Visitor cityReviewer() {
        return visitor(ISSUER.token("city-reviewer", "city-reviewer"));
    }

    /** The city's approver. */
    protected Visitor cityApprover() {
        return visitor(ISSUER.token("city-approver", "city-approver"));
    }

    /** Somebody who is not logged in. */
    protected Visitor anybody() {
        return visitor("");
    }

    /** Whoever holds this token. */
    protected Visitor visitor(String token) {
        return new Visitor("http://127.0.0.1:" + port, token);
    }
}
