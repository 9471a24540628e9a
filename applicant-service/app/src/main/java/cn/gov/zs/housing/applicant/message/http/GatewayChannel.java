package cn.gov.zs.housing.applicant.message.http;

import cn.gov.zs.housing.applicant.message.Channel;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Letter;
import cn.gov.zs.housing.applicant.message.http.GatewaySettings.Gateway;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands letters to a gateway of the city over HTTP (decision 0126): {@code POST} of {@code {"id","to","text"}} with the id as
 * {@code Idempotency-Key}; the gateway answers 2xx with {@code {"receipt"}}. Of a WeChat account it knows the follower by her number.
 */
public final class GatewayChannel implements Channel {
    private static final long MAX_BYTES = 16 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final ChannelKind kind;
    private final Gateway gateway;
    private final Duration limit;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @param limit how long the gateway may take */
    public GatewayChannel(ChannelKind kind, Gateway gateway, Duration limit) {
        this.kind = kind;
        this.gateway = gateway;
        this.limit = limit;
    }

    private record Told(@Nullable String receipt) {}

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public Outcome hand(Letter letter) {
        try {
            return outcome(client.send(request(letter), BodyHandlers.limiting(BodyHandlers.ofString(), MAX_BYTES)));
        } catch (IOException away) {
            return new Outcome.NotNow("unreachable: " + away.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.NotNow("stopped");
        }
    }

    private HttpRequest request(Letter letter) {
        var body = json.writeValueAsBytes(Map.of("id", letter.id(), "to", letter.to(), "text", letter.text()));
        var request = HttpRequest.newBuilder(gateway.address())
                .timeout(limit)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", letter.id())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return (gateway.token().isEmpty() ? request : request.header("Authorization", "Bearer " + gateway.token()))
                .build();
    }

    private Outcome outcome(HttpResponse<String> response) {
        int status = response.statusCode();
        return switch (status) {
            case 200, 201, 202 -> taken(response.body());
            // the gateway does not know us, is in a hurry, or waited too long: nothing is wrong with the letter
            case 401, 403, 408, 425, 429 -> new Outcome.NotNow("status " + status);
            default ->
                status >= 400 && status < 500
                        ? new Outcome.Refused("status " + status)
                        : new Outcome.NotNow("status " + status);
        };
    }

    private Outcome taken(String body) {
        try {
            var receipt = json.readValue(body, Told.class).receipt();
            return receipt == null || receipt.isBlank() ? new Outcome.NotNow("no receipt") : new Outcome.Taken(receipt);
        } catch (JacksonException garbled) {
            return new Outcome.NotNow("garbled answer");
        }
    }
}
