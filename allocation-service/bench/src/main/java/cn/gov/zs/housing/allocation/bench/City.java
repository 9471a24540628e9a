package cn.gov.zs.housing.allocation.bench;

import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.ceremony.Revealing;
import cn.gov.zs.housing.allocation.rules.ceremony.Sealing;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Entrants;
import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.freeze.Home;
import cn.gov.zs.housing.allocation.rules.freeze.Homes;
import cn.gov.zs.housing.allocation.rules.freeze.Millionths;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Pool;
import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.freeze.Seat.Party;
import cn.gov.zs.housing.allocation.rules.freeze.Tie;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.TagKey;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord.SeatAt;
import cn.gov.zs.housing.allocation.rules.published.Votes;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReader;
import cn.gov.zs.housing.allocation.rules.sheet.SheetReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A made-up city: the same number of households is always the same city, but for its keys. */
final class City {

    static final KeyPair OFFICE = keys("Ed25519", 0);
    private static final KeyPair TAGS = keys("RSA", 3072);
    private static final byte[] SHEET = resource("sample.dmn");
    private static final List<String> CATEGORIES = List.of("LOCAL", "NEW_RESIDENT", "TALENT");
    private static final List<String> FACTS = List.of(
            "hasHome",
            "householdSize",
            "incomeClass",
            "perHeadFloorArea",
            "singleParent",
            "specialStatuses",
            "waitingMonths");
    private static final int POOLS = 4;

    private final int households;
    private final Plan plan;

    City(int households) {
        this.households = households;
        this.plan = plan();
    }

    /** One home for twenty households, in four pools of three categories. */
    private int homesOfPool() {
        return Math.max(households / 20 / POOLS, CATEGORIES.size());
    }

    private Plan plan() {
        int quota = homesOfPool() / CATEGORIES.size();
        var categories = CATEGORIES.stream()
                .map(category -> new PlannedCategory(
                        category,
                        "sample",
                        Digests.of(SHEET),
                        FACTS,
                        List.of(new Tie("waitingMonths", Tie.Order.DESC), new Tie("singleParent", Tie.Order.DESC))))
                .toList();
        var pools = IntStream.range(0, POOLS)
                .mapToObj(i -> new Pool(
                        "pool-" + i,
                        "房源组" + i,
                        i + 1,
                        i + 1,
                        homesOfPool(),
                        CATEGORIES.stream()
                                .map(c -> new Quota(c, quota, quota / 5))
                                .toList()))
                .toList();
        var seats = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Seat(i, Party.values()[i % Party.values().length]))
                .toList();
        return new Plan(
                "bench-" + households,
                "演练批次",
                LocalDate.parse("2026-03-02"),
                true,
                categories,
                pools,
                new Witnesses(seats, 3),
                TagKey.of(TAGS.getPublic()),
                new AnnouncedInput.Balls(6, 9));
    }

    int size() {
        return households;
    }

    Plan theirPlan() {
        return plan;
    }

    Map<String, byte[]> sheets() {
        return Map.of("LOCAL", SHEET, "NEW_RESIDENT", SHEET, "TALENT", SHEET);
    }

    /** The households with their scores, packed. */
    Entrants entrants() {
        if (!(SheetReader.read(SHEET) instanceof SheetReading.Fits(var sheet, var _))) {
            throw new IllegalStateException("the sample sheet does not fit its profile");
        }
        var entrants = new Entrants(plan, households);
        for (var category : CATEGORIES) {
            entrants.kinds(
                    category,
                    Fact.Kind.BOOLEAN,
                    Fact.Kind.NUMBER,
                    Fact.Kind.STRING,
                    Fact.Kind.NUMBER,
                    Fact.Kind.BOOLEAN,
                    Fact.Kind.NUMBER,
                    Fact.Kind.NUMBER);
        }
        var words = new String[] {"SUBSISTENCE", "OTHER_QUALIFIED"};
        var codes = new int[] {entrants.word(words[0]), entrants.word(words[1])};
        var chance = new SplittableRandom(households);
        var household = sheet.household();
        var tag = new byte[32];
        for (int i = 0; i < households; i++) {
            int queue = chance.nextInt(POOLS * CATEGORIES.size());
            boolean hasHome = chance.nextInt(4) == 0;
            int income = chance.nextInt(2);
            long area = hasHome ? (chance.nextInt(1499) + 1) * 10_000L : 0;
            boolean singleParent = chance.nextInt(10) == 0;
            int statuses = chance.nextInt(10) / 7;
            int months = chance.nextInt(120);
            int size = queue / CATEGORIES.size() + 1;
            household
                    .clear()
                    .with("hasHome", hasHome)
                    .with("householdSize", size)
                    .with("incomeClass", words[income])
                    .with("perHeadFloorArea", Millionths.decimal(area))
                    .with("singleParent", singleParent)
                    .with("specialStatuses", statuses)
                    .with("waitingMonths", months);
            if (!(sheet.score(household) instanceof SheetOutcome.Scored scored)) {
                throw new IllegalStateException("a household of the city cannot be scored");
            }
            ByteBuffer.wrap(tag)
                    .putLong(chance.nextLong())
                    .putLong(chance.nextLong())
                    .putLong(chance.nextLong())
                    .putLong(chance.nextLong());
            entrants.add(
                    queue,
                    new long[] {
                        hasHome ? 1 : 0,
                        size * Millionths.ONE,
                        codes[income],
                        area,
                        singleParent ? 1 : 0,
                        statuses * Millionths.ONE,
                        months * Millionths.ONE
                    },
                    scored.millionths(),
                    tag);
        }
        return entrants;
    }

    Homes homes() {
        var homes = new ArrayList<Home>();
        for (var pool : plan.pools()) {
            for (int i = 0; i < pool.homes(); i++) {
                var door = "%d%02d".formatted(i % 30 + 1, i % 8 + 1);
                homes.add(new Home(
                        pool.pool(),
                        pool.pool() + "-" + i,
                        "祈安苑",
                        i / 240 + 1 + "栋",
                        door,
                        pool.from(),
                        new BigDecimal("48.6"),
                        "中山市南区祈安苑" + (i / 240 + 1) + "栋" + door));
            }
        }
        return Homes.of(plan, homes);
    }

    /** Three of five seats seal and reveal, one withholds, one does not come. */
    Transcript transcript(String digest) {
        var sealing = Sealing.opened(plan, digest);
        for (int seat = 1; seat <= 4; seat++) {
            sealing = ((Sealing.SealAnswer.Sealed)
                            sealing.seal(seat, contribution(seat).commitment()))
                    .next();
        }
        var revealing = ((Sealing.CloseSealingAnswer.SealingClosed) sealing.close()).next();
        for (int seat = 1; seat <= 3; seat++) {
            revealing = ((Revealing.RevealAnswer.Revealed) revealing.reveal(seat, contribution(seat))).next();
        }
        return ((Revealing.CloseRevealsAnswer.RevealsClosed) revealing.close())
                .next()
                .with(new LastInput.Balls(List.of(4, 0, 9, 2, 2, 7)));
    }

    private static Contribution contribution(int seat) {
        return new Contribution(("0" + seat).repeat(32), ("f" + seat).repeat(32));
    }

    Votes votes(String digest) {
        var votes = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new Votes.Vote(i, "部门代表", i == 7 ? Votes.Choice.ABSENT : Votes.Choice.FOR, "符合规定"))
                .toList();
        return new Votes(digest, 7, 5, 4, votes, "同意", at(60));
    }

    CeremonyRecord record(Transcript transcript) {
        return new CeremonyRecord(
                1,
                List.of(),
                at(0),
                at(100),
                List.of(new SeatAt(1, at(110)), new SeatAt(2, at(111)), new SeatAt(3, at(112)), new SeatAt(4, at(113))),
                at(120),
                List.of(new SeatAt(1, at(130)), new SeatAt(2, at(131)), new SeatAt(3, at(132))),
                List.of(),
                at(140),
                transcript.closed().closingDigest(),
                at(150),
                List.of(1, 2, 3),
                at(160));
    }

    private static Instant at(long second) {
        return Instant.parse("2026-03-02T01:00:00Z").plusSeconds(second);
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

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(City.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
