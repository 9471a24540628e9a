package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Entrants;
import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.Home;
import cn.gov.zs.housing.allocation.rules.freeze.Homes;
import cn.gov.zs.housing.allocation.rules.freeze.Millionths;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Pool;
import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.freeze.Tie;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.TagKey;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord.SeatAt;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A small drawn batch: two pools, three queues, ties over each cut, a seat absent, a seat that withholds. */
public final class BatchSamples {

    static final KeyPair OFFICE = keys("Ed25519", 0);
    static final KeyPair SOMEBODY = keys("Ed25519", 0);
    static final KeyPair LOG = keys("Ed25519", 0);
    static final KeyPair TAGS = keys("RSA", 3072);
    static final byte[] SHEET = sheet();
    static final String BATCH = "2026-1";
    static final Map<String, byte[]> SHEETS = Map.of("LOCAL", SHEET, "TALENT", SHEET);

    private static final List<String> FACTS = List.of("hasHome", "householdSize", "perHeadFloorArea", "waitingMonths");
    private static final Map<String, byte[]> SIGNATURES = new ConcurrentHashMap<>();

    private BatchSamples() {}

    /** A household that asks to be in the batch. */
    record Asking(String application, int queue, int size, boolean hasHome, String area, int months) {

        Map<String, Fact> facts() {
            return Map.of(
                    "hasHome", Fact.of(hasHome),
                    "householdSize", Fact.of(size),
                    "perHeadFloorArea", Fact.of(new BigDecimal(area)),
                    "waitingMonths", Fact.of(months));
        }

        BigDecimal score() {
            return Millionths.decimal(SheetScorer.read(SHEET).score(facts()).orElseThrow());
        }

        String tag() {
            return TagKey.tag(signature());
        }

        byte[] signature() {
            return SIGNATURES.computeIfAbsent(application, a -> TagKey.sign(TAGS.getPrivate(), BATCH, a));
        }
    }

    static List<Asking> asking() {
        return List.of(
                new Asking("app-01", 0, 1, false, "0", 60),
                new Asking("app-02", 0, 2, false, "0", 30),
                new Asking("app-03", 0, 2, false, "0", 30),
                new Asking("app-04", 0, 2, false, "0", 30),
                new Asking("app-05", 0, 1, true, "4.5", 24),
                new Asking("app-06", 0, 2, true, "14.25", 0),
                new Asking("app-07", 1, 1, false, "0", 13),
                new Asking("app-08", 1, 1, false, "0", 13),
                new Asking("app-09", 2, 3, false, "0", 90),
                new Asking("app-10", 2, 5, true, "9.999999", 48),
                new Asking("app-11", 2, 5, true, "9.5", 48),
                new Asking("app-12", 2, 4, false, "0", 20));
    }

    /** The sheets' bytes by category. */
    public static Map<String, byte[]> sheets() {
        return SHEETS;
    }

    public static Plan plan() {
        return plan(2);
    }

    /** With so many reserves in the first queue. */
    static Plan plan(int reserves) {
        return new Plan(
                BATCH,
                "2026年第一批",
                LocalDate.parse("2026-03-02"),
                false,
                List.of(
                        category("LOCAL", List.of(new Tie("waitingMonths", Tie.Order.DESC))),
                        category("TALENT", List.of())),
                List.of(
                        new Pool(
                                "small",
                                "一居室",
                                1,
                                2,
                                4,
                                List.of(new Quota("LOCAL", 2, reserves), new Quota("TALENT", 1, 1))),
                        new Pool("large", "两居室", 3, 5, 2, List.of(new Quota("LOCAL", 2, 1)))),
                new Witnesses(
                        List.of(
                                new Seat(1, Seat.Party.COMMITTEE),
                                new Seat(2, Seat.Party.FAMILY),
                                new Seat(3, Seat.Party.DEPARTMENT),
                                new Seat(4, Seat.Party.MEDIA)),
                        2),
                TagKey.of(TAGS.getPublic()),
                new AnnouncedInput.Balls(5, 9));
    }

    private static PlannedCategory category(String name, List<Tie> ties) {
        return new PlannedCategory(name, "sample", Digests.of(SHEET), FACTS, ties);
    }

    static Entrants entrants(Plan plan, List<Asking> asking) {
        var entrants = new Entrants(plan, asking.size());
        asking.forEach(a -> entrants.add(a.queue(), a.facts(), a.score(), a.tag()));
        return entrants;
    }

    public static Homes homes(Plan plan) {
        var homes = new ArrayList<Home>();
        for (var pool : plan.pools()) {
            for (int i = 1; i <= pool.homes(); i++) {
                homes.add(home(pool.pool(), "10" + i));
            }
        }
        return Homes.of(plan, homes);
    }

    static Home home(String pool, String number) {
        return new Home(
                pool, pool + "-" + number, "祈安苑", "1栋", number, 2, new BigDecimal("48.60"), "中山市南区祈安苑1栋" + number);
    }

    public static Frozen frozen() {
        return frozen(plan(), asking());
    }

    static Frozen frozen(Plan plan, List<Asking> asking) {
        return Frozen.inMemory(plan, SHEETS, entrants(plan, asking).ranked(), homes(plan));
    }

    static Contribution contribution(int seat) {
        return new Contribution(("0" + seat).repeat(32), ("f" + seat).repeat(32));
    }

    /** Seat 4 is absent, seat 3 withholds. */
    static Closed closed(Frozen frozen) {
        return new Closed(
                BATCH,
                frozen.digest().sha256(),
                List.of(4),
                List.of(
                        revealed(1),
                        revealed(2),
                        new Seal.Withheld(3, contribution(3).commitment())));
    }

    static Seal.Revealed revealed(int seat) {
        return new Seal.Revealed(seat, contribution(seat).commitment(), contribution(seat));
    }

    static Transcript transcript(Frozen frozen) {
        return closed(frozen).with(new LastInput.Balls(List.of(3, 1, 4, 1, 5)));
    }

    static Bundle drawn() {
        return of(frozen());
    }

    static Bundle of(Frozen frozen) {
        return of(frozen, transcript(frozen));
    }

    static Bundle of(Frozen frozen, Transcript transcript) {
        return bundle(
                frozen,
                votes(frozen.digest().sha256()),
                record(transcript),
                transcript,
                Draw.run(frozen, transcript.seed()));
    }

    /** With a log in which all of it stands: whoever writes the bundle can have logged the same. */
    static Bundle bundle(Frozen frozen, Votes votes, CeremonyRecord record, Transcript transcript, Result result) {
        return new Bundle(
                frozen,
                votes,
                record,
                transcript,
                result,
                LogSamples.of(frozen, record.attempt(), transcript, result, LOG));
    }

    static Votes votes(String digest) {
        return votes(
                digest,
                3,
                Votes.Choice.FOR,
                Votes.Choice.FOR,
                Votes.Choice.FOR,
                Votes.Choice.RECUSED,
                Votes.Choice.ABSENT);
    }

    static Votes votes(String digest, int needed, Votes.Choice... choices) {
        var votes = new ArrayList<Votes.Vote>();
        for (var choice : choices) {
            votes.add(new Votes.Vote(votes.size() + 1, "部门代表", choice, "符合规定"));
        }
        return new Votes(digest, choices.length, 3, needed, votes, "同意按本方案抽签。", at(10));
    }

    static CeremonyRecord record(Transcript transcript) {
        return new CeremonyRecord(
                1,
                List.of(),
                at(5),
                at(20),
                List.of(new SeatAt(2, at(21)), new SeatAt(1, at(22)), new SeatAt(3, at(22))),
                at(25),
                List.of(new SeatAt(1, at(26)), new SeatAt(2, at(28))),
                List.of(new SeatAt(2, at(27))),
                at(30),
                transcript.closed().closingDigest(),
                at(35),
                List.of(1, 3),
                at(36));
    }

    static Instant at(int minute) {
        return Instant.parse("2026-03-02T01:00:00.004Z").plusSeconds(60L * minute);
    }

    private static KeyPair keys(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (bits > 0) {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two small tables: mutants are made by the ten thousand, and each of them is read. */
    private static byte[] sheet() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="s" name="s" namespace="urn:s">
                <inputData id="hasHome" name="hasHome"><variable name="hasHome" typeRef="boolean"/></inputData>
                <inputData id="perHeadFloorArea" name="perHeadFloorArea"><variable name="perHeadFloorArea" typeRef="number"/></inputData>
                <inputData id="waitingMonths" name="waitingMonths"><variable name="waitingMonths" typeRef="number"/></inputData>
                <decision id="area" name="area"><variable name="area" typeRef="number"/>
                <informationRequirement><requiredInput href="#hasHome"/></informationRequirement>
                <informationRequirement><requiredInput href="#perHeadFloorArea"/></informationRequirement>
                <decisionTable hitPolicy="UNIQUE">
                <input><inputExpression typeRef="boolean"><text>hasHome</text></inputExpression></input>
                <input><inputExpression typeRef="number"><text>perHeadFloorArea</text></inputExpression></input>
                <output typeRef="number"/>
                <rule><inputEntry><text>false</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>25</text></outputEntry></rule>
                <rule><inputEntry><text>true</text></inputEntry><inputEntry><text>&lt;= 10</text></inputEntry><outputEntry><text>20 - perHeadFloorArea</text></outputEntry></rule>
                <rule><inputEntry><text>true</text></inputEntry><inputEntry><text>&gt; 10</text></inputEntry><outputEntry><text>5</text></outputEntry></rule>
                </decisionTable></decision>
                <decision id="waiting" name="waiting"><variable name="waiting" typeRef="number"/>
                <informationRequirement><requiredInput href="#waitingMonths"/></informationRequirement>
                <decisionTable hitPolicy="UNIQUE">
                <input><inputExpression typeRef="number"><text>waitingMonths</text></inputExpression></input>
                <output typeRef="number"/>
                <rule><inputEntry><text>&gt; 12</text></inputEntry><outputEntry><text>decimal((waitingMonths - 12) * 0.25, 2)</text></outputEntry></rule>
                </decisionTable></decision>
                <decision id="score" name="score"><variable name="score" typeRef="number"/>
                <informationRequirement><requiredDecision href="#area"/></informationRequirement>
                <informationRequirement><requiredDecision href="#waiting"/></informationRequirement>
                <literalExpression><text>(if area = null then 0 else area) + (if waiting = null then 0 else waiting)</text></literalExpression>
                </decision>
                </definitions>
                """.getBytes(StandardCharsets.UTF_8);
    }
}
