package cn.gov.zs.housing.disclosure.bench;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.HouseholdFacts;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeDraft;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Salt;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.notice.mongo.MongoNotices;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code NoticeBench MONGO-URI NOTICES}: how long a page of the list of notices takes, as the public's page asks for it, at its beginning, in
 * its middle and at its end. Prints a {@link Measured} as a line of JSON for the whole list, then for one township's.
 */
public final class NoticeBench {
    private static final int PAGE = 20;
    private static final int AT_ONCE = 1_000;
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 2;
    private static final int PAGES_A_ROUND = 200;
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final List<Township> TOWNSHIPS = List.of(Township.values());

    private NoticeBench() {}

    /**
     * One list.
     *
     * @param notices how many it has
     * @param fill seconds to store all notices, which is not measured against anything
     * @param first milliseconds of a page at its beginning, one figure a round
     * @param middle the same in its middle
     * @param last the same at its end
     */
    public record Measured(
            String what, int notices, double fill, List<Double> first, List<Double> middle, List<Double> last) {}

    /** Measures and prints. */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var json = new JsonMapper();
        try (var client = MongoClients.create(args[0])) {
            var database = client.getDatabase("notice-bench").withCodecRegistry(DocumentCodecs.registry());
            database.drop();
            for (var measured : measure(database, Integer.parseInt(args[1]), PAGES_A_ROUND)) {
                out.println(json.writeValueAsString(measured));
            }
        }
    }

    static List<Measured> measure(MongoDatabase database, int many, int pagesARound) {
        var store = new AggregateStore(
                database, "disclosure.events", new CloudEvents(), Clock.systemUTC(), new NobodyWaits());
        var notices = new MongoNotices(store, Clock.systemUTC());
        var began = System.nanoTime();
        for (int from = 0; from < many; from += AT_ONCE) {
            notices.addAll(IntStream.range(from, Math.min(from + AT_ONCE, many))
                    .mapToObj(NoticeBench::notice)
                    .toList());
        }
        var fill = (System.nanoTime() - began) / 1e9;
        var ofOne = new NoticeFilter(
                Optional.empty(), Optional.of(TOWNSHIPS.getFirst()), Optional.empty(), Optional.empty());
        return List.of(
                list("all notices", notices, NoticeFilter.ALL, many, 1, fill, pagesARound),
                list("one township's", notices, ofOne, many, TOWNSHIPS.size(), fill, pagesARound));
    }

    /** @param step every which notice belongs to the list */
    private static Measured list(
            String what, Notices notices, NoticeFilter filter, int many, int step, double fill, int pagesARound) {
        var length = (many + step - 1) / step;
        var places = List.of(
                Optional.<Place>empty(),
                Optional.of(place(length / 2 * step)),
                // behind it are as many as a page holds
                Optional.of(place(Math.min(PAGE, length - 1) * step)));
        List<List<Double>> figures = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (int at = 0; at < places.size(); at++) {
                var took = millisAPage(notices, filter, places.get(at), pagesARound);
                if (round >= 0) {
                    figures.get(at).add(took);
                }
            }
        }
        return new Measured(what, length, fill, figures.get(0), figures.get(1), figures.get(2));
    }

    private static double millisAPage(Notices notices, NoticeFilter filter, Optional<Place> place, int pages) {
        var took = new double[pages];
        for (int page = 0; page < pages; page++) {
            var began = System.nanoTime();
            // one more than is shown says whether there is a next page
            var found = notices.list(filter, true, place, PAGE + 1);
            took[page] = (System.nanoTime() - began) / 1e6;
            if (found.size() < PAGE) {
                throw new IllegalStateException("a page has " + found.size() + " notices");
            }
        }
        Arrays.sort(took);
        return took[pages / 2];
    }

    /** The oldest is number 0. */
    private static Place place(int number) {
        return ((Notice) notice(number)).head().place();
    }

    private static Standing notice(int number) {
        var township = TOWNSHIPS.get(number % TOWNSHIPS.size());
        var household = new HouseholdFacts(
                "测试户主",
                new MaskedId("442000************"),
                "中山市小榄镇永宁社区",
                "中山市小榄镇新市社区",
                "中山市永安电子厂",
                3,
                new BigDecimal("8.50"),
                new BigDecimal("46000.00"),
                new BigDecimal("1820.00"),
                ApplicationType.LOCAL_LOW_INCOME);
        return new NoticeDraft(NoticeKind.FIRST_REVIEW, "application-" + number, township, household)
                .publish(FIRST.plusSeconds(number * 60L), new Salt("0a".repeat(32)));
    }
}
