package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who listens to server-sent events while they happen. */
final class Listener implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final CompletableFuture<HttpResponse<Void>> answer;

    Listener(String address, String lastId) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        answer =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.fromLineSubscriber(new Flow.Subscriber<>() {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        subscription.request(Long.MAX_VALUE);
                    }

                    @Override
                    public void onNext(String line) {
                        lines.add(line);
                    }

                    @Override
                    public void onError(Throwable broken) {
                        lines.add("broken");
                    }

                    @Override
                    public void onComplete() {
                        lines.add("ended");
                    }
                }));
    }

    /** The data of the next event. */
    JsonNode next() throws InterruptedException {
        return JsonMapper.shared().readTree(line("data: ").substring("data: ".length()));
    }

    /** Waits for the next line that begins so. */
    String line(String start) throws InterruptedException {
        while (true) {
            var line = lines.poll(20, TimeUnit.SECONDS);
            assertThat(line).as("a line that begins with \"%s\"", start).isNotNull();
            if (line.startsWith(start)) {
                return line;
            }
            assertThat(line).isNotIn("broken", "ended");
        }
    }

    /** Reads until the next event tells of this state. */
    JsonNode until(String state) throws InterruptedException {
        while (true) {
            var event = next();
            if (event.path("state").asString().equals(state)) {
                return event;
            }
        }
    }

    int status() throws Exception {
        return answer.get(20, TimeUnit.SECONDS).statusCode();
    }

    @Override
    public void close() {
        client.shutdownNow();
        try {
            client.awaitTermination(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
