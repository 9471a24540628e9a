package cn.gov.zs.housing.allocation.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Pool;
import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.freeze.Tie;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.TagKey;
import cn.gov.zs.housing.allocation.rules.published.Bundle;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord.SeatAt;
import cn.gov.zs.housing.allocation.rules.published.Votes;
import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A random batch, frozen, drawn and packed by the reference; few different values, so that many are equal at the cut. */
final class ReferenceBatch {
    static final KeyPair OFFICE = keys("Ed25519", 0);
    static final KeyPair LOG = keys("Ed25519", 0);
    static final KeyPair TAGS = keys("RSA", 3072);

    private static final Map<String, byte[]> SHEETS = new TreeMap<>(Map.of(
            "LOCAL", VerifierPage.resource("/lianzhou-2013.dmn").getBytes(UTF_8),
            "NEWCOMER", VerifierPage.resource("/qingdao-2010s.dmn").getBytes(UTF_8),
            "TALENT", VerifierPage.resource("/lianzhou-2013.dmn").getBytes(UTF_8)));

    private final Random random;
    private final Plan plan;

    private ReferenceBatch(long seed, int households) {
        random = new Random(seed);
        plan = plan(seed, households);
    }

    static Bundle drawn(long seed, int households) {
        return new ReferenceBatch(seed, households).drawn(households);
    }

    static Sheet sheet(byte[] dmn) {
        return switch (SheetReader.read(dmn)) {
            case SheetReading.Fits(var sheet, var _) -> sheet;
            case SheetReading.Refused(var findings) -> throw new IllegalStateException(findings.toString());
        };
    }

    private Plan plan(long seed, int households) {
        var categories = SHEETS.entrySet().stream()
                .limit(1 + random.nextInt(3))
                .map(entry -> category(entry.getKey(), entry.getValue()))
                .toList();
        var pools = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> {
                    var only = random.nextInt(categories.size());
                    var quotas = categories.stream()
                            .filter(category -> category == categories.get(only) || random.nextInt(4) > 0)
                            .map(category -> new Quota(
                                    category.category(),
                                    1 + random.nextInt(Math.max(1, households / 8)),
                                    random.nextInt(5)))
                            .toList();
                    var homes = quotas.stream().mapToInt(Quota::homes).sum() + random.nextInt(3);
                    return new Pool("pool-" + i, "房源组 " + i, 1 + 2 * i, 2 + 2 * i, homes, quotas);
                })
                .toList();
        var parties = Seat.Party.values();
        var seats = IntStream.rangeClosed(1, 3 + random.nextInt(4))
                .mapToObj(i -> new Seat(i, parties[i % parties.length]))
                .toList();
        AnnouncedInput input = random.nextInt(3) > 0
                ? new AnnouncedInput.Balls(3 + random.nextInt(18), 1 + random.nextInt(99))
                : new AnnouncedInput.Beacon("drand", random.nextInt(1_000_000));
        return new Plan(
                "2026-" + seed,
                "第" + seed + "批 “\\\u0001”",
                LocalDate.parse("2026-03-02"),
                random.nextBoolean(),
                categories,
                pools,
                new Witnesses(seats, 2),
                TagKey.of(TAGS.getPublic()),
                input);
    }

    private PlannedCategory category(String name, byte[] dmn) {
        var ties = new ArrayList<Tie>();
        for (var fact : List.of("waitingMonths", "perHeadFloorArea", "householdSize", "ageOfEldest", "veteran")) {
            if (random.nextInt(4) == 0) {
                ties.add(new Tie(fact, random.nextBoolean() ? Tie.Order.ASC : Tie.Order.DESC));
            }
        }
        var facts = new TreeSet<String>(List.of("householdSize"));
        sheet(dmn).facts().forEach(fact -> facts.add(fact.name()));
        ties.forEach(tie -> facts.add(tie.fact()));
        return new PlannedCategory(
                name, name.toLowerCase(java.util.Locale.ROOT), Digests.of(dmn), List.copyOf(facts), ties);
    }

    private Bundle drawn(int households) {
        var sheets = new HashMap<String, byte[]>();
        var read = new HashMap<String, Sheet>();
        for (var category : plan.categories()) {
            sheets.put(category.category(), SHEETS.get(category.category()));
            read.put(category.category(), sheet(SHEETS.get(category.category())));
        }
        var entrants = new Entrants(plan, households);
        for (var i = 0; i < households; i++) {
            var queue = plan.queues().get(random.nextInt(plan.queues().size()));
            var facts = new HashMap<String, Fact>();
            for (var name : queue.category().facts()) {
                facts.put(
                        name,
                        name.equals("householdSize") ? Fact.of(queue.pool().from() + random.nextInt(2)) : fact(name));
            }
            entrants.add(queue.number(), facts, score(read.get(queue.category().category()), facts), tag());
        }
        var frozen = Frozen.inMemory(plan, sheets, entrants.ranked(), homes());
        var transcript = transcript(frozen.digest().sha256());
        var result = Draw.run(frozen, transcript.seed());
        return new Bundle(
                frozen,
                votes(frozen.digest().sha256()),
                record(transcript),
                transcript,
                result,
                ReferenceLog.of(frozen, transcript, result, LOG));
    }

    private Fact fact(String name) {
        return switch (name) {
            case "hasHome", "singleParent", "parentsOwnTwoHomes", "veteran" -> Fact.of(random.nextBoolean());
            case "incomeClass" ->
                Fact.of(random.nextInt(20) == 0 ? "其他 \"\n" : random.nextBoolean() ? "SUBSISTENCE" : "OTHER_QUALIFIED");
            case "perHeadFloorArea", "meanAge" ->
                Fact.of(BigDecimal.valueOf(random.nextInt(60), random.nextInt(3))
                        .add(new BigDecimal(random.nextInt(8) == 0 ? "0.000001" : "0")));
            case "ageOfEldest" ->
                Fact.of(BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000_000L), 6)
                        .negate());
            default -> Fact.of(random.nextInt(5) * 12);
        };
    }

    /** The reference's score of these facts. */
    static BigDecimal score(Sheet sheet, Map<String, Fact> facts) {
        var household = sheet.household();
        facts.forEach((name, fact) -> {
            switch (fact) {
                case Fact.Amount(var millionths) -> household.with(name, BigDecimal.valueOf(millionths, 6));
                case Fact.Flag(var value) -> household.with(name, value);
                case Fact.Word(var value) -> household.with(name, value);
            }
        });
        return switch (sheet.score(household)) {
            case SheetOutcome.Scored scored -> scored.total();
            case SheetOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private String tag() {
        return hex();
    }

    private String hex() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Homes homes() {
        var homes = new ArrayList<Home>();
        for (var pool : plan.pools()) {
            for (var i = 0; i < pool.homes(); i++) {
                homes.add(new Home(
                        pool.pool(),
                        (random.nextInt(3) == 0 ? "祈安苑 " : "Q-") + pool.pool() + "/" + i,
                        "祈安苑",
                        "1栋",
                        "10" + i,
                        1 + i % 3,
                        new BigDecimal("48.60"),
                        "中山市南区 😀 祈安苑" + i));
            }
        }
        return Homes.of(plan, homes);
    }

    private Transcript transcript(String digest) {
        var absent = new ArrayList<Integer>();
        var seals = new ArrayList<Seal>();
        for (var seat : plan.witnesses().seats()) {
            var contribution = new Contribution(hex(), hex());
            if (seal(seat.seat())) {
                seals.add(
                        seat.seat() > 2 && random.nextInt(3) == 0
                                ? new Seal.Withheld(seat.seat(), contribution.commitment())
                                : new Seal.Revealed(seat.seat(), contribution.commitment(), contribution));
            } else {
                absent.add(seat.seat());
            }
        }
        LastInput input = switch (plan.lastInput()) {
            case AnnouncedInput.Balls(int balls, int highest) ->
                new LastInput.Balls(IntStream.range(0, balls)
                        .mapToObj(_ -> random.nextInt(highest + 1))
                        .toList());
            case AnnouncedInput.Beacon(String name, int round) -> new LastInput.Beacon(name, round, hex());
        };
        return new Closed(plan.batchId(), digest, absent, seals).with(input);
    }

    /** The first two come and reveal, of the others a third does not come. */
    private boolean seal(int seat) {
        return seat <= 2 || random.nextInt(3) > 0;
    }

    private Votes votes(String digest) {
        var votes = new ArrayList<Votes.Vote>();
        for (var choice : List.of(
                Votes.Choice.FOR, Votes.Choice.FOR, Votes.Choice.FOR, Votes.Choice.RECUSED, Votes.Choice.ABSTAINED)) {
            votes.add(new Votes.Vote(votes.size() + 1, "部门代表", choice, "符合规定"));
        }
        return new Votes(digest, votes.size(), 3, 3, votes, "同意按本方案抽签。", at(10));
    }

    private static CeremonyRecord record(Transcript transcript) {
        var seals = transcript.closed().seals();
        return new CeremonyRecord(
                1,
                List.of(),
                at(5),
                at(20),
                seals.reversed().stream()
                        .map(seal -> new SeatAt(seal.seat(), at(21)))
                        .toList(),
                at(25),
                seals.stream()
                        .filter(Seal.Revealed.class::isInstance)
                        .map(seal -> new SeatAt(seal.seat(), at(26)))
                        .toList(),
                List.of(new SeatAt(2, at(25))),
                at(30),
                transcript.closed().closingDigest(),
                at(35),
                List.of(1, 3),
                at(36));
    }

    private static Instant at(int minute) {
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
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
