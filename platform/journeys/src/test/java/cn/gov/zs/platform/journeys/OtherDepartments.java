package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The simulator that answers for other departments, told from outside what to answer: no person does that by a page. */
final class OtherDepartments {
    private OtherDepartments() {}

    /** From now on the vehicle register knows of a dear car of this applicant. */
    static void knowOfACar(Case it) {
        var rule = "{\"department\":\"vehicles\",\"name\":\"" + it.name() + "\",\"behaviour\":\"contradict\"}";
        var request = HttpRequest.newBuilder(TestPlatform.exchange().resolve("/rules"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(rule))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("The simulator refused the rule: " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
