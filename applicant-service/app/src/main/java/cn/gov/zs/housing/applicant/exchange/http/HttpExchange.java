package cn.gov.zs.housing.applicant.exchange.http;

import cn.gov.zs.housing.applicant.exchange.Answer;
import cn.gov.zs.housing.applicant.exchange.Failure;
import cn.gov.zs.housing.applicant.exchange.Question;
import cn.gov.zs.housing.applicant.exchange.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts one question over HTTP, once: JSON there and back, the question's id as the idempotency key. */
final class HttpExchange {
    /** No household's answer is longer. */
    private static final long MAX_BYTES = 256 * 1024;

    private static final Duration CONNECT = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI address;

    HttpExchange(URI address) {
        this.address = address;
    }

    /**
     * A question on the wire.
     *
     * @param township 公安 only
     * @param subsistence 民政 only
     */
    private record Asked(
            String id,
            List<Person> persons,
            @Nullable String township,
            @Nullable Boolean subsistence) {
        private record Person(int member, String name, String idNumber) {
            @Override
            public String toString() {
                return "person " + member;
            }
        }

        @Override
        public String toString() {
            return "asked " + id;
        }
    }

    /** An answer on the wire. */
    private record Told(String receipt, Instant at, JsonNode answer) {
        Told {
            Objects.requireNonNull(receipt, "receipt");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** Asks; the future fails when the network does. */
    CompletableFuture<Reply> ask(Question question) {
        var request = HttpRequest.newBuilder(
                        address.resolve("/v1/" + question.department().wireName() + "/questions"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", question.id())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(asked(question))))
                .build();
        return client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES))
                .thenApply(answer -> reply(question, answer));
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.id(),
                question.about().stream()
                        .map(subject -> new Asked.Person(
                                subject.member(),
                                subject.person().name().text(),
                                subject.person().idNumber().whole()))
                        .toList(),
                question.township(),
                question.subsistence());
    }

    private Reply reply(Question question, HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 200 -> read(question, response.body());
            case 408, 429 -> new Reply.Failed(Failure.IN_TROUBLE);
            default -> new Reply.Failed(response.statusCode() >= 500 ? Failure.IN_TROUBLE : Failure.REFUSED);
        };
    }

    private Reply read(Question question, byte[] body) {
        try {
            var told = json.readValue(body, Told.class);
            Answer answer =
                    json.treeToValue(told.answer(), question.department().answers());
            return question.isAnsweredBy(answer)
                    ? new Reply.Answered(told.receipt(), told.at(), digest(body), answer)
                    : new Reply.Failed(Failure.GARBLED);
        } catch (JacksonException | IllegalArgumentException noAnswer) {
            // not logged: its message may repeat what was answered
            return new Reply.Failed(Failure.GARBLED);
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
