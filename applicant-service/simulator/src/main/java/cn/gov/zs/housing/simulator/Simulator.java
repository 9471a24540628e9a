package cn.gov.zs.housing.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The departments on one port of the loopback address. {@code POST /v1/<department>/questions} answers; {@code POST /rules} adds a
 * rule, {@code DELETE /rules} clears all; {@code GET /health} tells that it serves; {@code GET /questions} counts. It keeps no
 * name and no number, and logs nothing.
 *
 * <p>It is also the city's gateways: {@code POST /v1/sms/messages} and {@code POST /v1/wechat/messages} take letters, {@code GET}
 * lists them. And it is a mail server, which takes every letter: {@code GET /v1/mail/messages} lists them.
 */
public final class Simulator implements AutoCloseable {
    private static final Pattern QUESTIONS = Pattern.compile("/v1/([a-z-]+)/questions");
    private static final Pattern LETTERS = Pattern.compile("/v1/(sms|wechat)/messages");
    private static final int MAX_BYTES = 64 * 1024;

    private final HttpServer server;
    private final ExecutorService working = Executors.newVirtualThreadPerTaskExecutor();
    private final Rules rules = new Rules();
    private final Letters letters = new Letters();
    private final Clock clock;
    /** The answer of each question answered: asked again, it is the same with the same receipt. */
    private final Map<String, String> answered = new ConcurrentHashMap<>();

    private final AtomicInteger asked = new AtomicInteger();

    private final MailSink mail;

    private Simulator(int port, int mailPort, Clock clock) throws IOException {
        this.clock = clock;
        this.mail = new MailSink(mailPort);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        server.createContext("/", this::handle);
        server.setExecutor(working);
    }

    /**
     * Starts one.
     *
     * @param port 0 for any free one
     */
    public static Simulator start(int port, Clock clock) throws IOException {
        return start(port, 0, clock);
    }

    /**
     * Starts one with its mail server at a port of its own.
     *
     * @param port 0 for any free one
     * @param mailPort 0 for any free one
     */
    public static Simulator start(int port, int mailPort, Clock clock) throws IOException {
        var simulator = new Simulator(port, mailPort, clock);
        simulator.server.start();
        return simulator;
    }

    /** The port of its mail server. */
    public int mailPort() {
        return mail.port();
    }

    /** The letters its mail server took, as {@code GET /v1/mail/messages} lists them. */
    public String mail() {
        return Json.write(mail.list());
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Adds a rule, written as it is posted to {@code /rules}. */
    public void rule(String json) {
        rules.add(Rule.read(Json.object(json), clock.instant()));
    }

    /** Behaves again. */
    public void clearRules() {
        rules.clear();
    }

    /** The letters a gateway took, as {@code GET /v1/<gateway>/messages} lists them. */
    public String letters(String gateway) {
        return Json.write(letters.list(gateway));
    }

    /** How often it was asked, repetitions included. */
    public int timesAsked() {
        return asked.get();
    }

    /** How many different questions it answered. */
    public int questionsAnswered() {
        return answered.size();
    }

    @Override
    public void close() {
        mail.close();
        server.stop(0);
        working.shutdownNow();
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            var path = call.getRequestURI().getPath();
            var questions = QUESTIONS.matcher(path);
            var gateway = LETTERS.matcher(path);
            var done = call.getRequestMethod() + " " + path;
            if (questions.matches() && call.getRequestMethod().equals("POST")) {
                answer(call, questions.group(1));
            } else if (gateway.matches() && call.getRequestMethod().equals("POST")) {
                take(call, gateway.group(1));
            } else if (gateway.matches() && call.getRequestMethod().equals("GET")) {
                send(call, 200, letters(gateway.group(1)));
            } else {
                switch (done) {
                    case "POST /rules" -> addRule(call);
                    case "DELETE /rules" -> {
                        rules.clear();
                        send(call, 200, "{\"rules\":0}");
                    }
                    case "GET /v1/mail/messages" -> send(call, 200, mail());
                    case "GET /health" -> send(call, 200, "{\"status\":\"UP\"}");
                    case "GET /questions" ->
                        send(call, 200, Json.write(Map.of("asked", asked.get(), "answered", answered.size())));
                    default -> send(call, 404, "{}");
                }
            }
        }
    }

    private void addRule(HttpExchange call) throws IOException {
        try {
            rule(body(call));
            send(call, 201, Json.write(Map.of("rules", rules.count())));
        } catch (IllegalArgumentException wrong) {
            send(call, 400, Json.write(Map.of("wrong", String.valueOf(wrong.getMessage()))));
        }
    }

    private void answer(HttpExchange call, String department) throws IOException {
        asked.incrementAndGet();
        var id = call.getRequestHeaders().getFirst("Idempotency-Key");
        if (id == null || !Rule.DEPARTMENTS.contains(department)) {
            send(call, id == null ? 400 : 404, "{}");
            return;
        }
        Map<String, @Nullable Object> question;
        String applicant;
        try {
            question = Json.object(body(call));
            applicant = Answers.applicant(question);
        } catch (IllegalArgumentException wrong) {
            send(call, 400, "{}");
            return;
        }
        var rule = rules.take(department, applicant, clock.instant());
        switch (rule.map(Rule::behaviour).orElse(Rule.Behaviour.DELAY)) {
            case FAIL -> send(call, 500, "{}");
            case REFUSE -> send(call, 422, "{}");
            case GARBAGE -> send(call, 200, "<html>&#9999;{{");
            case DROP -> {
                // closing without an answer breaks the connection
            }
            case CONTRADICT -> send(call, 200, told(department, id, question, true));
            case DELAY -> {
                if (waited(rule)) {
                    send(call, 200, told(department, id, question, false));
                }
            }
        }
    }

    private void take(HttpExchange call, String gateway) throws IOException {
        var key = call.getRequestHeaders().getFirst("Idempotency-Key");
        var rule = rules.take(gateway, "", clock.instant());
        switch (rule.map(Rule::behaviour).orElse(Rule.Behaviour.DELAY)) {
            case FAIL -> send(call, 500, "{}");
            case REFUSE -> send(call, 422, "{}");
            case GARBAGE -> send(call, 200, "<html>&#9999;{{");
            case DROP -> {
                // closing without an answer breaks the connection
            }
            case CONTRADICT, DELAY -> {
                if (waited(rule)) {
                    keep(call, gateway, key);
                }
            }
        }
    }

    private void keep(HttpExchange call, String gateway, @Nullable String key) throws IOException {
        try {
            if (key == null) {
                throw new IllegalArgumentException("no key");
            }
            letters.take(gateway, key, Json.object(body(call)));
            send(call, 202, Json.write(Map.of("receipt", receipt(key))));
        } catch (IllegalArgumentException wrong) {
            send(call, 400, "{}");
        }
    }

    private static boolean waited(Optional<Rule> rule) {
        try {
            if (rule.isPresent()) {
                Thread.sleep(rule.get().delay());
            }
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String told(String department, String id, Map<String, @Nullable Object> question, boolean contradict) {
        return answered.computeIfAbsent(id, _ -> {
            var told = new LinkedHashMap<String, @Nullable Object>();
            told.put("receipt", receipt(id));
            told.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            told.put("answer", Answers.of(department, question, contradict));
            return Json.write(told);
        });
    }

    private static String receipt(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return "SIM-" + HexFormat.of().withUpperCase().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String body(HttpExchange call) throws IOException {
        var bytes = call.getRequestBody().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("too long");
        }
        return new String(bytes, UTF_8);
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }
}
