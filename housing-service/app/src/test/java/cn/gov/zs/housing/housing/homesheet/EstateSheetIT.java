package cn.gov.zs.housing.housing.homesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.estate.mongo.MongoEstates;
import cn.gov.zs.housing.housing.homesheet.mongo.MongoHomeImports;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeMove;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.MoveHome;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.housing.housing.stock.ShanghaiDay;
import cn.gov.zs.housing.housing.stock.mongo.MongoHomes;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of 祈安苑 on the embedded database: what is wrong with one, what becomes of a good one, and what a crash leaves. */
class EstateSheetIT {
    private static final MongoClient CLIENT =
            MongoClients.create(TestMongo.shared().uri());
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate TODAY = ShanghaiDay.of(NOW);
    private static final Estate ESTATE = new Estate("祈安苑", null, "", List.of(), new Entry("form", "officer", NOW));

    private Aggregates<Home> eachHome;
    private Aggregates<Estate> estates;
    private Aggregates<HomeImport> imports;
    private Aggregates<HomePiece> pieces;
    private HomeImports all;
    private Homes homes;
    private ConfirmImport confirm;

    @BeforeEach
    void freshBooks() {
        var database = CLIENT.getDatabase("sheets-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "housing.events", new CloudEvents(), InstantSource.system(), new NobodyPublishes());
        eachHome = MongoHomes.in(store);
        homes = new MongoHomes(eachHome);
        estates = MongoEstates.in(store);
        imports = MongoHomeImports.in(store);
        pieces = MongoHomeImports.piecesIn(store);
        all = new MongoHomeImports(imports);
        confirm = new ConfirmImport(imports);
        estates.create(ESTATE.id().text(), ESTATE);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void nothing_is_in_the_books_before_it_is_confirmed_and_everything_once_after() {
        var staged = staged(Books.of("祈安苑", 1_203).renting("777.6", TODAY));
        assertThat(staged.counts()).isEqualTo(new HomeImport.Counts(1_203, 0, 0));
        walk(homes).walkAll();
        assertThat(homes.count(HomeFilter.ALL)).isZero();

        confirm.confirm(staged.id(), "chief", NOW);
        confirm.confirm(staged.id(), "chief", NOW.plusSeconds(5));
        walk(homes).walkAll();
        walk(homes).walkAll();

        assertThat(homes.count(HomeFilter.in(HomeState.FIT))).isEqualTo(1_203);
        var done = imports.get(staged.id()).state();
        assertThat(done.status()).isEqualTo(HomeImport.Status.FINISHED);
        assertThat(done.done()).isEqualTo(1_203);
        assertThat(pieces.count(new org.bson.Document())).isZero();
        var home = eachHome.get(HomeId.at("祈安苑", "3栋", "1001").text());
        assertThat(home.version()).isEqualTo(1);
        assertThat(home.state().file().rentOn(TODAY)).contains(Yuan.of("777.60"));
        assertThat(home.state().file().particulars().orientation()).isEqualTo(Orientation.SOUTH_EAST);
        assertThat(home.state().entry().by()).isEqualTo("chief");
        assertThat(estates.get(ESTATE.id().text()).state().building("3栋")).contains(new Building("3栋", 30, true));
        assertThat(confirm.confirm(staged.id(), "chief", NOW)).isInstanceOf(ConfirmImport.Answer.Done.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void an_import_killed_at_any_piece_is_completed_by_the_next_round(int pieces) {
        var staged = staged(Books.of("祈安苑", 1_203));
        confirm.confirm(staged.id(), "chief", NOW);

        assertThatThrownBy(() -> walk(dyingAfter(pieces)).walkAll()).isInstanceOf(Killed.class);
        assertThat(homes.count(HomeFilter.ALL)).isEqualTo(pieces * 500L);
        walk(homes).walkAll();

        assertThat(homes.count(HomeFilter.ALL)).isEqualTo(1_203);
        assertThat(homes.list(HomeFilter.ALL, 0, 2_000))
                .extracting(Versioned::version)
                .containsOnly(1L);
        assertThat(imports.get(staged.id()).state().done()).isEqualTo(1_203);
    }

    @Test
    void a_piece_that_is_taken_again_does_not_undo_what_an_officer_did_in_between() {
        enterAll(Books.of("祈安苑", 3));
        var staged = staged(Books.of("祈安苑", 3).withNumber(0, HomeColumn.ROOMS, "3"));
        assertThat(staged.counts()).isEqualTo(new HomeImport.Counts(0, 1, 2));
        confirm.confirm(staged.id(), "chief", NOW);
        var piece = pieces.get(HomePiece.idOf(staged.id(), 0)).state();
        var take = new TakeHomes(eachHome, homes);
        var first = HomeId.at("祈安苑", "3栋", "1001");
        // killed after the piece and before it was counted
        assertThat(take.take(piece, "chief", NOW)).isEmpty();
        assertThat(eachHome.get(first.text()).state().description().rooms()).isEqualTo(3);
        new MoveHome(eachHome).move(first, 2, HomeMove.WITHDRAW, new Act("officer", NOW, "拆除"));

        walk(homes).walkAll();

        var home = eachHome.get(first.text());
        assertThat(home.version()).isEqualTo(3);
        assertThat(home.state()).isInstanceOf(Home.Withdrawn.class);
        assertThat(imports.get(staged.id()).state().notTaken()).isEmpty();
    }

    @Test
    void a_known_home_is_changed_where_it_differs_and_its_state_is_never_moved() {
        enterAll(Books.of("祈安苑", 2).renting("700", TODAY));
        var first = HomeId.at("祈安苑", "3栋", "1001");
        new MoveHome(eachHome).foundDefect(first, 1, "屋面渗漏", new Act("officer", NOW, ""));

        var staged = staged(Books.of("祈安苑", 2)
                .renting("700", TODAY)
                .with(0, HomeColumn.STATE, "可推出")
                .with(0, HomeColumn.ORIENTATION, "南北"));
        assertThat(staged.counts()).isEqualTo(new HomeImport.Counts(0, 1, 1));
        confirm.confirm(staged.id(), "chief", NOW);
        walk(homes).walkAll();

        var home = eachHome.get(first.text()).state();
        assertThat(home).isInstanceOf(Home.UnderRepair.class);
        assertThat(home.file().particulars().orientation()).isEqualTo(Orientation.NORTH_AND_SOUTH);
        assertThat(home.file().rents().rents()).hasSize(1);
    }

    @Test
    void a_home_offered_after_the_upload_is_named_and_stays_as_it_was_offered() {
        enterAll(Books.of("祈安苑", 2));
        var staged = staged(Books.of("祈安苑", 2).withNumber(0, HomeColumn.ROOMS, "3"));
        var first = HomeId.at("祈安苑", "3栋", "1001");
        var offer = new OfferId(UUID.randomUUID().toString());
        eachHome.change(
                first.text(),
                home -> cn.gov.zs.platform.eventing.Change.to(
                        ((Home.Fit) home).claimFor(offer).putOnOffer(new Act("officer", NOW, ""))));
        assertThat(bad(Books.of("祈安苑", 2).withNumber(0, HomeColumn.ROOMS, "3")))
                .extracting(BadCell::fault)
                .containsExactly(CellFault.AS_OFFERED);

        confirm.confirm(staged.id(), "chief", NOW);
        walk(homes).walkAll();

        assertThat(eachHome.get(first.text()).state().description().rooms()).isEqualTo(2);
        assertThat(imports.get(staged.id()).state().notTaken()).containsExactly(2);
    }

    @Test
    void a_rent_of_a_past_day_is_refused_and_a_confirmation_that_comes_too_late_as_well() {
        assertThat(bad(Books.of("祈安苑", 1).renting("700", TODAY.minusDays(1))))
                .extracting(BadCell::fault)
                .containsExactly(CellFault.RENT_PAST);
        var staged = staged(Books.of("祈安苑", 1).renting("700", TODAY));
        assertThat(confirm.confirm(staged.id(), "chief", NOW.plus(Duration.ofDays(1))))
                .isInstanceOf(ConfirmImport.Answer.Outdated.class);
        // a rent that is just so already is no change, however old
        enterAll(Books.of("祈安苑", 1).renting("700", TODAY));
        var later = new StageHomes(imports, pieces, eachHome, homes)
                .stage(
                        UUID.randomUUID().toString(),
                        Books.of("祈安苑", 1).renting("700", TODAY).file(),
                        estates.get(ESTATE.id().text()).state(),
                        "officer",
                        NOW.plus(Duration.ofDays(40)));
        assertThat(((SheetAnswer.Staged) later).imported().counts()).isEqualTo(new HomeImport.Counts(0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "FLOOR_AREA, 0, OUT_OF_RANGE",
        "FLOOR_AREA, 10000, OUT_OF_RANGE",
        "FLOOR_AREA, 58.375, DECIMALS",
        "FLOOR_AREA, groß, NOT_A_NUMBER",
        "INNER_AREA, 58.38, INNER_AREA_LARGER",
        "RENT, 777.605, DECIMALS",
        "RENT, -1, OUT_OF_RANGE",
        "RENT_FROM, 2026年2月30日, NOT_A_DAY",
        "ROOMS, 2.5, NOT_A_NUMBER",
        "ROOMS, 10, OUT_OF_RANGE",
        "FLOOR, 31, ABOVE_BUILDING",
        "FLOOR, 0, OUT_OF_RANGE",
        "ORIENTATION, 上, ORIENTATION_UNKNOWN",
        "BARRIER_FREE, 也许, NOT_YES_OR_NO",
        "FACILITIES, 自来水、泳池, FACILITY_UNKNOWN",
        "STATE, 空置, STATE_UNKNOWN",
        "ESTATE, 平安苑, OTHER_ESTATE",
        "BUILDING, 4栋, BUILDING_UNKNOWN",
        "NUMBER, １００１, HOME_TWICE",
        "HOME_ID, 00000000-0000-0000-0000-000000000000, KNOWN_ELSEWHERE"
    })
    void names_the_cell_and_takes_nothing(HomeColumn column, String typed, CellFault fault) {
        var book = Books.of("祈安苑", 3).renting("700", TODAY).with(1, column, typed);
        assertThat(bad(book))
                .extracting(BadCell::sheet, BadCell::row, BadCell::head, BadCell::fault)
                .containsExactly(tuple("房源", 3, column.head(), fault));
        assertThat(imports.count(new org.bson.Document())).isZero();
    }

    @Test
    void names_what_is_missing_and_every_fault_at_once() {
        assertThat(bad(Books.of("祈安苑", 2)
                        .blank(0, HomeColumn.ADDRESS)
                        .blank(0, HomeColumn.FLOOR_AREA)
                        .blank(1, HomeColumn.NUMBER)))
                .extracting(BadCell::row, cell -> cell.column() + ":" + cell.fault())
                .containsExactly(tuple(2, "G:REQUIRED"), tuple(2, "O:REQUIRED"), tuple(3, "C:REQUIRED"));
        assertThat(bad(Books.of("祈安苑", 2).without(HomeColumn.FLOOR)))
                .extracting(BadCell::head, BadCell::column, BadCell::fault)
                .containsExactly(tuple("楼层", "", CellFault.COLUMN_MISSING));
        assertThat(stage("nonsense".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(new SheetAnswer.Unreadable("not-a-workbook", ""));
        assertThat(stage(Books.of("祈安苑", 0).file())).isEqualTo(new SheetAnswer.Unreadable("no-home", "房源"));
    }

    @Test
    void an_import_nobody_confirms_is_dropped_with_its_rows() {
        var staged = staged(Books.of("祈安苑", 600));
        walkAt(NOW.plus(Duration.ofDays(8))).dropForgotten();
        assertThat(imports.get(staged.id()).state().status()).isEqualTo(HomeImport.Status.DROPPED);
        assertThat(pieces.count(new org.bson.Document())).isZero();
        assertThat(confirm.confirm(staged.id(), "chief", NOW)).isInstanceOf(ConfirmImport.Answer.NotDue.class);
    }

    @Test
    void a_workbook_that_takes_long_is_answered_at_once_and_its_page_tells_how_it_ended() {
        var reader = new HeldReader();
        var good = reading(reader, Books.of("祈安苑", 3).file());
        var bad = reading(
                reader, Books.of("祈安苑", 3).with(1, HomeColumn.FLOOR, "0").file());
        assertThat(imports.get(good.id()).state().status()).isEqualTo(HomeImport.Status.ARRIVING);
        assertThat(confirm.confirm(good.id(), "chief", NOW)).isInstanceOf(ConfirmImport.Answer.NotDue.class);

        reader.readAll();

        assertThat(imports.get(good.id()).state().counts()).isEqualTo(new HomeImport.Counts(3, 0, 0));
        assertThat(confirm.confirm(good.id(), "chief", NOW)).isInstanceOf(ConfirmImport.Answer.Done.class);
        var refused = imports.get(bad.id()).state();
        assertThat(refused.status()).isEqualTo(HomeImport.Status.REFUSED);
        assertThat(refused.refused())
                .isInstanceOfSatisfying(
                        SheetAnswer.Bad.class,
                        why -> assertThat(why.cells())
                                .extracting(BadCell::row, BadCell::fault)
                                .containsExactly(tuple(3, CellFault.OUT_OF_RANGE)));
        assertThat(confirm.confirm(bad.id(), "chief", NOW)).isInstanceOf(ConfirmImport.Answer.NotDue.class);
    }

    @Test
    void a_workbook_that_is_left_while_it_is_read_leaves_no_rows() {
        var reader = new HeldReader();
        var left = reading(reader, Books.of("祈安苑", 600).file());
        confirm.drop(left.id(), NOW);

        reader.readAll();

        assertThat(imports.get(left.id()).state().status()).isEqualTo(HomeImport.Status.DROPPED);
        assertThat(pieces.count(new org.bson.Document())).isZero();
    }

    @Test
    void a_reading_that_a_crash_cut_short_is_dropped_with_its_rows() {
        var cut = reading(new HeldReader(), Books.of("祈安苑", 600).file());
        imports.change(cut.id(), found -> cn.gov.zs.platform.eventing.Change.to(found.read(List.of(), 600)));
        pieces.create(HomePiece.idOf(cut.id(), 1), new HomePiece(cut.id(), 1, List.of()));

        walkAt(NOW.plus(Duration.ofMinutes(14))).dropForgotten();
        assertThat(imports.get(cut.id()).state().status()).isEqualTo(HomeImport.Status.ARRIVING);
        walkAt(NOW.plus(Duration.ofMinutes(16))).dropForgotten();

        assertThat(imports.get(cut.id()).state().status()).isEqualTo(HomeImport.Status.DROPPED);
        assertThat(pieces.count(new org.bson.Document())).isZero();
    }

    @Test
    void a_home_changed_in_between_does_not_keep_its_neighbours_from_being_changed_once() {
        enterAll(Books.of("祈安苑", 3));
        var staged = staged(Books.of("祈安苑", 3)
                .withNumber(0, HomeColumn.ROOMS, "3")
                .withNumber(1, HomeColumn.ROOMS, "3")
                .withNumber(2, HomeColumn.ROOMS, "3"));
        confirm.confirm(staged.id(), "chief", NOW);
        var second = HomeId.at("祈安苑", "3栋", "1002");

        walk(changingAfterRead(second)).walkAll();

        assertThat(homes.list(HomeFilter.ALL, 0, 10))
                .extracting(home -> home.state().description().rooms(), Versioned::version)
                .containsExactly(tuple(3, 2L), tuple(3, 3L), tuple(3, 2L));
        assertThat(imports.get(staged.id()).state().notTaken()).isEmpty();
    }

    /** Somebody finds a defect in this home just after the import has read it. */
    private Homes changingAfterRead(HomeId id) {
        return (Homes) Proxy.newProxyInstance(
                Homes.class.getClassLoader(), new Class<?>[] {Homes.class}, (proxy, method, arguments) -> {
                    var answer = method.invoke(homes, arguments);
                    if (method.getName().equals("among")) {
                        new MoveHome(eachHome).foundDefect(id, 1, "屋面渗漏", new Act("officer", NOW, ""));
                    }
                    return answer;
                });
    }

    private HomeImport reading(HeldReader reader, byte[] file) {
        var queue =
                new SheetQueue(new StageHomes(imports, pieces, eachHome, homes), imports, reader, Duration.ofMillis(1));
        var answer = queue.receive(
                UUID.randomUUID().toString(),
                file,
                estates.get(ESTATE.id().text()).state(),
                "officer",
                NOW);
        assertThat(answer).isInstanceOf(SheetAnswer.Reading.class);
        return ((SheetAnswer.Reading) answer).imported();
    }

    /** Reads nothing before it is told to. */
    private static final class HeldReader implements java.util.concurrent.Executor {
        private final List<Runnable> held = new java.util.ArrayList<>();

        @Override
        public void execute(Runnable reading) {
            held.add(reading);
        }

        void readAll() {
            held.forEach(Runnable::run);
        }
    }

    private void enterAll(Books book) {
        confirm.confirm(staged(book).id(), "chief", NOW);
        walk(homes).walkAll();
    }

    private HomeImport staged(Books book) {
        var answer = stage(book.file());
        assertThat(answer).isInstanceOf(SheetAnswer.Staged.class);
        return ((SheetAnswer.Staged) answer).imported();
    }

    private List<BadCell> bad(Books book) {
        var answer = stage(book.file());
        assertThat(answer).isInstanceOf(SheetAnswer.Bad.class);
        return ((SheetAnswer.Bad) answer).cells();
    }

    private SheetAnswer stage(byte[] file) {
        return new StageHomes(imports, pieces, eachHome, homes)
                .stage(
                        UUID.randomUUID().toString(),
                        file,
                        estates.get(ESTATE.id().text()).state(),
                        "officer",
                        NOW);
    }

    private ImportWalk walkAt(Instant now) {
        return new ImportWalk(
                imports,
                pieces,
                estates,
                all,
                eachHome,
                homes,
                "replica",
                InstantSource.fixed(now),
                Duration.ofMinutes(1));
    }

    private ImportWalk walk(Homes asked) {
        return new ImportWalk(
                imports,
                pieces,
                estates,
                all,
                eachHome,
                asked,
                "replica",
                InstantSource.fixed(NOW),
                Duration.ofMinutes(1));
    }

    /** What {@code kill -9} leaves: the pieces before it, and nothing after. */
    private Homes dyingAfter(int pieces) {
        var left = new AtomicInteger(pieces);
        return (Homes) Proxy.newProxyInstance(
                Homes.class.getClassLoader(), new Class<?>[] {Homes.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("among") && left.getAndDecrement() == 0) {
                        throw new Killed();
                    }
                    return method.invoke(homes, arguments);
                });
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
