package cn.gov.zs.housing.applicant.admission;

import static cn.gov.zs.housing.applicant.admission.StandardSamples.APPROVED;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.ENTERED;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.official;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.admission.StandardVersion.Approved;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Binding;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Proposed;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Shipped;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Withdrawn;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StandardBookTest {
    private static final LocalDate OLD = LocalDate.of(2018, 7, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    private final StandardBook shipped =
            kept(StandardBook.empty(ApplicationCategory.LOCAL_LOW_INCOME).ship(sample(OLD, "2643"), ENTERED.at()));

    @Test
    void a_version_is_in_force_from_its_first_day_on() {
        var book = approved(official(NEW, "3000"));

        assertThat(inForce(book, OLD.minusDays(1))).isEmpty();
        assertThat(inForce(book, OLD)).contains(1);
        assertThat(inForce(book, NEW.minusDays(1))).contains(1);
        assertThat(inForce(book, NEW)).contains(2);
        assertThat(inForce(book, NEW.plusDays(1))).contains(2);
    }

    @Test
    void what_waits_for_approval_judges_nobody() {
        var book = kept(shipped.propose(official(NEW, "3000"), ENTERED));

        assertThat(inForce(book, NEW)).contains(1);
    }

    @Test
    void nobody_approves_what_she_entered() {
        var book = kept(shipped.propose(official(NEW, "3000"), ENTERED));

        assertThat(book.approve(2, new Deed(ENTERED.subject(), "另一个名字", APPROVED.at())))
                .isEqualTo(new BookAnswer.OwnProposal());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Approved(new Proposed(2, official(NEW, "3000"), ENTERED), ENTERED));
    }

    @Test
    void a_version_in_force_is_never_taken_back() {
        var book = approved(official(NEW, "3000"));

        assertThat(book.withdraw(2, ENTERED, NEW)).isEqualTo(new BookAnswer.InForceAlready(NEW));
        assertThat(book.withdraw(1, ENTERED, TODAY)).isEqualTo(new BookAnswer.InForceAlready(OLD));
        assertThat(book.approve(2, APPROVED)).isEqualTo(new BookAnswer.NotProposed(2));
    }

    @Test
    void a_future_version_is_withdrawn_until_the_day_before_its_first() {
        var book = kept(approved(official(NEW, "3000")).withdraw(2, ENTERED, NEW.minusDays(1)));

        assertThat(inForce(book, NEW)).contains(1);
        assertThat(book.withdraw(2, ENTERED, TODAY)).isEqualTo(new BookAnswer.NotProposed(2));
        assertThat(book.approve(2, APPROVED)).isEqualTo(new BookAnswer.NotProposed(2));
        assertThat(book.approve(7, APPROVED)).isEqualTo(new BookAnswer.Unknown());
    }

    @Test
    void two_versions_for_one_first_day_do_not_wait_side_by_side() {
        var book = kept(shipped.propose(official(NEW, "3000"), ENTERED));

        assertThat(book.propose(official(NEW, "3100"), APPROVED)).isEqualTo(new BookAnswer.AlreadyProposed(2));
        var withdrawn = kept(book.withdraw(2, ENTERED, TODAY));
        assertThat(kept(withdrawn.propose(official(NEW, "3100"), APPROVED)).versions())
                .hasSize(3);
    }

    @Test
    void what_the_office_confirmed_goes_before_a_later_sample() {
        var book = approved(official(LocalDate.of(2013, 1, 1), "2000"));

        assertThat(inForce(book, TODAY)).contains(2);
        assertThat(inForce(book, LocalDate.of(2012, 12, 31))).isEmpty();
    }

    @Test
    void a_version_entered_late_was_not_known_before_it_was_approved() {
        var book = approved(official(LocalDate.of(2025, 1, 1), "3000"));

        var before = APPROVED.at().minusMillis(1);
        assertThat(book.inForce(TODAY, before).map(Binding::number)).contains(1);
        assertThat(book.inForce(TODAY, APPROVED.at()).map(Binding::number)).contains(2);
    }

    @Test
    void a_sample_is_laid_in_once_and_nothing_else_ships() {
        assertThat(kept(shipped.ship(sample(OLD, "2643"), LATER))).isEqualTo(shipped);
        assertThatIllegalArgumentException().isThrownBy(() -> new Shipped(1, official(NEW, "3000"), LATER));
    }

    @Property(tries = 500)
    void whatever_is_done_in_whatever_order_nothing_in_force_changes(@ForAll("deeds") List<Act> acts) {
        var book = shipped;
        for (Act act : acts) {
            var before = book;
            var day = act.day();
            if (act.does().apply(book) instanceof BookAnswer.Kept kept) {
                book = kept.book();
            }
            assertThat(book.versions())
                    .hasSizeGreaterThanOrEqualTo(before.versions().size());
            for (StandardVersion version : before.versions()) {
                var now = book.find(version.number()).orElseThrow();
                assertThat(now.standard()).as("a text never changes").isEqualTo(version.standard());
                if (version instanceof Binding binding && binding.begunBy(day)) {
                    assertThat(now).as("in force on the day of %s", act).isEqualTo(version);
                }
                if (version instanceof Withdrawn) {
                    assertThat(now).isEqualTo(version);
                }
                if (now instanceof Approved approved) {
                    assertThat(approved.approved().subject())
                            .isNotEqualTo(approved.entered().subject());
                }
            }
        }
    }

    /** Something somebody does on a day. */
    record Act(String name, LocalDate day, Function<StandardBook, BookAnswer> does) {
        @Override
        public String toString() {
            return name + " on " + day;
        }
    }

    @Provide
    Arbitrary<List<Act>> deeds() {
        var days = Arbitraries.integers().between(-5, 5).map(NEW::plusDays);
        var people = Arbitraries.of("a", "b");
        var numbers = Arbitraries.integers().between(1, 5);
        return Combinators.combine(Arbitraries.of("propose", "approve", "withdraw", "ship"), days, people, numbers)
                .as((what, day, who, number) -> new Act(what + " " + number + " by " + who, day, book -> {
                    var deed = new Deed(
                            who, who, day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
                    return switch (what) {
                        case "propose" -> book.propose(official(NEW.plusDays(number - 3L), "3000"), deed);
                        case "approve" -> book.approve(number, deed);
                        case "withdraw" -> book.withdraw(number, deed, day);
                        default -> book.ship(sample(NEW.plusDays(number), "1000"), deed.at());
                    };
                }))
                .list()
                .ofMaxSize(25);
    }

    private StandardBook approved(AdmissionStandard standard) {
        return kept(kept(shipped.propose(standard, ENTERED)).approve(2, APPROVED));
    }

    private static Optional<Integer> inForce(StandardBook book, LocalDate day) {
        return book.inForce(day, LATER).map(Binding::number);
    }

    private static StandardBook kept(BookAnswer answer) {
        return ((BookAnswer.Kept) answer).book();
    }
}
