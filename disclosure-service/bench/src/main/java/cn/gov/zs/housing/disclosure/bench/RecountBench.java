package cn.gov.zs.housing.disclosure.bench;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.DayUnit;
import cn.gov.zs.housing.disclosure.catalogue.Due;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyClock;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.catalogue.DutyRecount;
import cn.gov.zs.housing.disclosure.catalogue.mongo.MongoDuties;
import cn.gov.zs.housing.disclosure.catalogue.mongo.MongoRecounts;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import cn.gov.zs.platform.workdays.YearNotice;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code RecountBench MONGO-URI DUTIES}: how long the service takes to count its open due dates again by a new calendar; beside it the same
 * counting alone, without a database. Prints a {@link Measured} as a line of JSON for a notice that touches few of them, then for one that
 * moves all.
 */
public final class RecountBench {
    private static final WorkCalendar SHIPPED = TymeCalendar.shipped();
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS_OF_ARISING = 300;
    private static final int WITHIN = 20;
    private static final int AT_ONCE = 20_000;
    private static final String ITEM = "policy";

    private RecountBench() {}

    /**
     * One recount.
     *
     * @param duties open ones, all counted again
     * @param moved those whose date moved
     * @param fill seconds to store them, which is not measured against anything
     * @param recount seconds of the service's walk
     * @param floor seconds to count as many deadlines without a database
     */
    public record Measured(String what, int duties, long moved, double fill, double recount, double floor) {}

    /** Measures and prints. */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var json = new JsonMapper();
        int many = Integer.parseInt(args[1]);
        try (var client = MongoClients.create(args[0])) {
            var database = client.getDatabase("recount-bench").withCodecRegistry(DocumentCodecs.registry());
            database.drop();
            for (var measured : measure(database, many)) {
                out.println(json.writeValueAsString(measured));
            }
        }
    }

    static List<Measured> measure(MongoDatabase database, int many) {
        var store = new AggregateStore(
                database, "disclosure.events", new CloudEvents(), InstantSource.system(), new NobodyWaits());
        var duties = new MongoDuties(store, database);
        var recounts = new MongoRecounts(store);
        var fill = seconds(() -> fill(duties, many));
        var inForce = new AtomicReference<>(SHIPPED);
        var recount = new DutyRecount(
                duties,
                new DutyClock(Catalogues.shipped(), inForce::get),
                recounts,
                "bench",
                InstantSource.system(),
                Duration.ofMinutes(1));
        var measured = new ArrayList<Measured>();
        var few = SHIPPED.with(List.of(notice(2027, 1, LocalDate.of(2027, 1, 4))));
        var all = few.with(List.of(notice(
                2026,
                1,
                FIRST.plusDays(1)
                        .datesUntil(LocalDate.of(2026, 12, 31))
                        .filter(day -> day.getDayOfMonth() % 10 == 3)
                        .toArray(LocalDate[]::new))));
        for (var next : List.of(few, all)) {
            inForce.set(next);
            var took = seconds(recount::walk);
            var walked = recounts.find(next.version()).orElseThrow();
            if (walked.looked() != many || walked.endedAt() == null) {
                throw new IllegalStateException("not all were counted: " + walked);
            }
            measured.add(new Measured(
                    next == few ? "next year's notice" : "a correction that moves all",
                    many,
                    walked.moved(),
                    fill,
                    took,
                    seconds(() -> floor(next, many))));
        }
        return measured;
    }

    private static void fill(MongoDuties duties, int many) {
        for (int from = 0; from < many; from += AT_ONCE) {
            duties.addAll(IntStream.range(from, Math.min(from + AT_ONCE, many))
                    .mapToObj(RecountBench::duty)
                    .toList());
        }
    }

    private static LocalDate arising(int i) {
        return FIRST.plusDays(i % DAYS_OF_ARISING);
    }

    private static Duty duty(int i) {
        var arisen = arising(i);
        var counted = SHIPPED.deadline(arisen, WITHIN);
        return new Duty(
                new DutyKey(ITEM, "文号 " + i),
                Optional.of(new Arising(arisen, "规定 " + i, null)),
                Optional.empty(),
                new Due(
                        counted.due(),
                        Due.Rule.WITHIN,
                        arisen,
                        WITHIN,
                        DayUnit.WORKING,
                        counted.provisional(),
                        counted.calendar()),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** As many deadlines counted and compared. */
    private static void floor(WorkCalendar next, int many) {
        long sum = 0;
        for (int i = 0; i < many; i++) {
            sum += next.deadline(arising(i), WITHIN).due().toEpochDay();
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was counted");
        }
    }

    private static AdoptedNotice notice(int year, int revision, LocalDate... off) {
        var title = "示例：" + year + "年通知";
        return new AdoptedNotice(
                revision,
                new YearNotice(
                        year,
                        title,
                        List.of(off).stream()
                                .map(day -> new CalendarDay(day, CalendarDay.Kind.OFF, title))
                                .toList()));
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
