package cn.gov.zs.housing.disclosure.catalogue;

import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** No limit is counted shorter than the law says, and no order of telling changes what is due. */
class DutyPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final List<CatalogueItem> ITEMS =
            DutySamples.CATALOGUES.versions().getLast().items();

    @Property
    void a_due_date_leaves_exactly_the_working_days_of_its_limit(
            @ForAll("days") LocalDate arose, @ForAll @IntRange(max = 23) int which) {
        var item = ITEMS.get(which % ITEMS.size());
        var due = CLOCK.due(item.code(), Optional.of(arose), Optional.empty());
        var calendar = TymeCalendar.shipped();
        assertThat(arose.plusDays(1)
                        .datesUntil(due.on().plusDays(1))
                        .filter(day -> calendar.verdict(day).counts()))
                .hasSize(item.limit().within());
        assertThat(calendar.verdict(due.on()).counts()).isTrue();
    }

    @Property
    void homes_are_never_due_later_than_ten_whole_days_before_their_draw(
            @ForAll("days") LocalDate arose, @ForAll("days") LocalDate draw) {
        var due = CLOCK.due("homes", Optional.of(arose), Optional.of(draw)).on();
        var general = CLOCK.due("homes", Optional.of(arose), Optional.empty()).on();
        assertThat(due).isEqualTo(Collections.min(List.of(general, draw.minusDays(11))));
    }

    /** What is told of one offer of homes, by number, so that a shrunk case can be read. */
    enum Told {
        OFFERED,
        OFFERED_LATER,
        DRAWN,
        DRAWN_LATER,
        PUBLISHED,
        PUBLISHED_LATER,
        POSTED,
        POSTED_LATER
    }

    @Property
    void told_twice_late_or_in_any_order_it_is_the_same_duty(
            @ForAll @Size(min = 1, max = 8) List<Told> told, @ForAll long seed) {
        var once = told.stream().distinct().sorted().toList();
        var shuffled = new ArrayList<>(told);
        shuffled.addAll(told);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(book(shuffled)).isEqualTo(book(once));
    }

    private static List<Duty> book(List<Told> told) {
        var desk = new DutySamples.Desk();
        told.forEach(each -> tell(desk, each));
        // a publication or a posting finds no duty that is not there yet: it is looked for again when the duty arises
        told.forEach(each -> tell(desk, each));
        return desk.duties.all();
    }

    private static void tell(DutySamples.Desk desk, Told told) {
        var day = LocalDate.of(2026, 3, 2);
        var key = new DutyKey("homes", "offer").id();
        var there = desk.duties.find(key).isPresent();
        switch (told) {
            case OFFERED -> desk.book.arose(Trigger.HOMES_OFFERED, "offer", new Arising(day, "祈安苑", null));
            case OFFERED_LATER ->
                desk.book.arose(Trigger.HOMES_OFFERED, "offer", new Arising(day.plusDays(2), "平安苑", null));
            case DRAWN -> desk.book.drawn("offer", day.plusDays(15));
            case DRAWN_LATER -> desk.book.drawn("offer", day.plusDays(17));
            case PUBLISHED, PUBLISHED_LATER ->
                change(
                        desk,
                        there,
                        duty -> duty.fulfil(DutySamples.notice("n", day.plusDays(told == Told.PUBLISHED ? 3 : 6))));
            case POSTED, POSTED_LATER -> {
                if (there) {
                    desk.book.served(key, Channel.BOARD, day.plusDays(told == Told.POSTED ? 3 : 5), "张贴记录");
                }
            }
        }
    }

    private static void change(DutySamples.Desk desk, boolean there, UnaryOperator<Duty> step) {
        if (there) {
            desk.duties.<Done>change(new DutyKey("homes", "offer").id(), duty -> Change.to(step.apply(duty)));
        }
    }

    @Property
    void a_cursor_reads_back_what_it_wrote(@ForAll @IntRange(min = -10_000, max = 40_000) int value) {
        var cursor = new DutyCursor(value, new DutyKey("homes", "offer" + value).id());
        assertThat(DutyCursor.parse(cursor.text())).contains(cursor);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 10).map(day -> FIRST.plusDays(day));
    }
}
