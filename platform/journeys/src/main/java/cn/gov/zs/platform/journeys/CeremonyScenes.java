package cn.gov.zs.platform.journeys;

import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The public draw: a first attempt that is aborted, and a second one with four of five witnesses. */
final class CeremonyScenes {
    private static final String LEADS = "allocation-officer-2";
    private static final List<String> PARTIES = List.of("COMMITTEE", "FAMILY", "FAMILY", "DEPARTMENT", "MEDIA");
    private static final int PRESENT = 4;
    private static final int BALLS = 5;
    private static final int HIGHEST = 9;
    private static final int SHARE_BYTES = 32;
    private static final Pattern STATEMENT = Pattern.compile("name=\"statement\" value=\"(sha256:[0-9a-f]{64})\"");

    private final Props props;
    private final DrawScenes draw;
    private final Map<String, Contribution> shares = new LinkedHashMap<>();
    private int attempt = 1;

    CeremonyScenes(Props props, DrawScenes draw) {
        this.props = props;
        this.draw = draw;
    }

    /** The hall has to be left: the attempt stays on record, and the committee votes again. */
    String aborted(CommitteeScenes committee) {
        draw.open();
        announce();
        props.act()
                .untilDone(
                        "the ceremony is aborted",
                        () -> state().equals("ABORTED"),
                        () -> props.cast().as(LEADS).post(staff() + "/abort", Map.of("reason", "会场停电，改期抽签。")));
        until(
                "the batch is back before the committee",
                () -> batch().path("state").asString().equals("FROZEN"));
        Calls.check(
                props.patience()
                        .page(props.cast().everybody(), "/batches/" + props.story().batchId)
                        .body()
                        .contains("会场停电"),
                "The public page does not show why the draw was aborted");
        attempt = 2;
        Calls.refused(props.calls().post(LEADS, ceremonies(), announcement()), 409, "ceremony.batch-unfit");
        committee.passedAgain(attempt);
        draw.open();
        return page(1);
    }

    /** Whoever comes signs and seals; sealing is closed, and who did not come is absent. */
    String sealed() {
        announce();
        for (int seat = 1; seat <= PRESENT; seat++) {
            signs(seat);
        }
        leads("opening", "SEALING");
        for (int seat = 1; seat <= PRESENT; seat++) {
            var share = new Contribution(random32(), random32());
            shares.put(witness(seat), share);
            acts(
                    witness(seat) + " has sealed",
                    seat,
                    "SEALED",
                    "seals",
                    () -> Map.of("commitment", share.commitment().hex()));
        }
        leads("sealing-close", "REVEALING");
        return page(attempt);
    }

    /** All who sealed reveal, the balls are drawn and confirmed by two parties, and the batch is drawn. */
    String revealed() {
        for (int seat = 1; seat <= PRESENT; seat++) {
            var share = Objects.requireNonNull(shares.get(witness(seat)), "not sealed");
            acts(
                    witness(seat) + " has revealed",
                    seat,
                    "REVEALED",
                    "reveals",
                    () -> Map.of("salt", share.salt(), "value", share.value()));
        }
        leads("reveals-close", "AWAITING_INPUT");
        var balls = new ArrayList<Integer>();
        for (int ball = 0; ball < BALLS; ball++) {
            balls.add(props.chance().nextInt(HIGHEST + 1));
        }
        props.act()
                .untilDone(
                        "the balls are typed",
                        () -> ceremony().path("typings").size() > 0,
                        () -> props.cast().as(LEADS).post(staff() + "/balls", Map.of("balls", balls)));
        for (int seat = 1; seat <= 2; seat++) {
            var who = witness(seat);
            int place = seat;
            props.act()
                    .untilDone(
                            who + " has confirmed the balls",
                            () -> confirmedBy(place),
                            () -> props.cast().as(who).post(staff() + "/confirmations", Map.of("balls", balls)));
        }
        var confirmed = System.nanoTime();
        until("the draw is done", () -> batch().hasNonNull("seed"));
        props.story().resultAfter = Duration.ofNanos(System.nanoTime() - confirmed);
        until("its proofs are public", () -> batch().path("bundle").isString());
        props.story().proofsAfter = Duration.ofNanos(System.nanoTime() - confirmed);
        return "/batches/" + props.story().batchId;
    }

    private boolean confirmedBy(int seat) {
        return ceremony()
                .path("typings")
                .valueStream()
                .flatMap(typing -> typing.path("confirmedBy").valueStream())
                .anyMatch(confirmed -> confirmed.asInt() == seat);
    }

    private void announce() {
        props.act()
                .untilDone(
                        "the ceremony is announced",
                        () -> props.calls().get(LEADS, staff()).status() == 200,
                        () -> props.cast().as(LEADS).post(ceremonies(), announcement()));
    }

    private Map<String, Object> announcement() {
        var seats = new ArrayList<Map<String, String>>();
        for (var party : PARTIES) {
            seats.add(Map.of("account", witness(seats.size() + 1), "standsFor", party));
        }
        return Map.of(
                "attempt",
                attempt,
                "rehearsal",
                false,
                "seats",
                seats,
                "needed",
                3,
                "balls",
                BALLS,
                "highest",
                HIGHEST);
    }

    private void signs(int seat) {
        var page = props.calls().page(witness(seat), "/staff/allocation/ceremonies/" + id() + "/witness");
        var statement = STATEMENT.matcher(page);
        Calls.check(statement.find() || !status(seat).equals("INVITED"), "The witness's page has no statement to sign");
        acts(
                witness(seat) + " has signed",
                seat,
                "ATTENDING",
                "attendance",
                () -> Map.of("statement", statement.group(1)));
    }

    private void acts(String what, int seat, String becomes, String act, Supplier<Map<String, String>> with) {
        props.act()
                .untilDone(
                        what,
                        () -> status(seat).equals(becomes),
                        () -> props.cast().as(witness(seat)).post(staff() + "/" + act, with.get()));
    }

    private void leads(String step, String becomes) {
        props.act()
                .untilDone(
                        "the ceremony is " + becomes,
                        () -> state().equals(becomes),
                        () -> props.cast().as(LEADS).post(staff() + "/" + step, Map.of()));
    }

    private String status(int seat) {
        return ceremony().path("seats").path(seat - 1).path("status").asString();
    }

    private String state() {
        return ceremony().path("state").asString();
    }

    /** As everybody sees it. */
    private JsonNode ceremony() {
        return props.patience()
                .until(
                        "the ceremony is public",
                        () -> Optional.of(props.cast().everybody().get("/api/v1/public" + page(attempt)))
                                .filter(answer -> answer.status() == 200))
                .json();
    }

    private JsonNode batch() {
        return props.cast()
                .everybody()
                .get("/api/v1/public/batches/" + props.story().batchId)
                .expect(200)
                .json();
    }

    private void until(String what, BooleanSupplier done) {
        props.patience().until(what, () -> done.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    private String id() {
        return props.story().batchId + "-draw-" + attempt;
    }

    private String staff() {
        return "/api/v1/allocation/ceremonies/" + id();
    }

    private String ceremonies() {
        return "/api/v1/allocation/batches/" + props.story().batchId + "/ceremonies";
    }

    private String page(int which) {
        return "/batches/" + props.story().batchId + "/ceremonies/draw-" + which;
    }

    private static String witness(int seat) {
        return "witness-" + seat;
    }

    private String random32() {
        var bytes = new byte[SHARE_BYTES];
        props.chance().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
