package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a home through all its states (房源档案). Each of its lists only grows.
 *
 * @param entry who entered it
 * @param revisions what it was known to be, from its entry on; the last one holds
 * @param rents the rents that were set
 * @param ledger the steps of its life
 * @param defects what makes or made it unfit, by number
 */
public record HomeFile(Entry entry, List<Revision> revisions, RentBook rents, Ledger ledger, List<Defect> defects) {
    /** Most defects a home can collect; behind it stands only the size of a document. */
    public static final int MOST_DEFECTS = 200;

    /** @throws IllegalArgumentException if there is no revision, or one is of another door */
    public HomeFile {
        revisions = List.copyOf(revisions);
        defects = List.copyOf(defects);
        if (revisions.stream().map(each -> each.description().id()).distinct().count() != 1) {
            throw new IllegalArgumentException("a home is described, and always as the same door");
        }
    }

    /** The file of a home that is just entered. */
    static HomeFile opened(HomeDescription description, Particulars particulars, Entry entry, HomeState state) {
        var act = new Act(entry.by(), entry.at(), "");
        return new HomeFile(
                entry,
                List.of(new Revision(description, particulars, act)),
                RentBook.EMPTY,
                Ledger.beginning(state, act),
                List.of());
    }

    /** What the home is. */
    public HomeDescription description() {
        return revisions.getLast().description();
    }

    /** What else is known of it. */
    public Particulars particulars() {
        return revisions.getLast().particulars();
    }

    /** The rent per month of this day; empty before the first. */
    public Optional<Yuan> rentOn(LocalDate day) {
        return rents.on(day);
    }

    /** Defects that are not mended. */
    public List<Defect> openDefects() {
        return defects.stream().filter(Defect::open).toList();
    }

    /** As it stood at the end of this Shanghai day; empty before it was entered. */
    public Optional<HomeAsOf> asOf(LocalDate day) {
        return ledger.asOf(day).map(state -> {
            var known = revisions.stream()
                    .filter(revision -> !revision.act().day().isAfter(day))
                    .reduce((one, next) -> next)
                    .orElse(revisions.getFirst());
            return new HomeAsOf(
                    day,
                    state,
                    known.description(),
                    known.particulars(),
                    rents.on(day).orElse(null),
                    defects.stream().filter(defect -> defect.openOn(day)).toList());
        });
    }

    HomeFile step(HomeState to, Act act, @Nullable String about) {
        return new HomeFile(entry, revisions, rents, ledger.plus(to, act, about), defects);
    }

    HomeFile revised(HomeDescription description, Particulars particulars, Act act) {
        var more = new ArrayList<>(revisions);
        more.add(new Revision(description, particulars, act.notBefore(lastRevisedAt())));
        return new HomeFile(entry, more, rents, ledger, defects);
    }

    HomeFile withRent(Rent rent) {
        return new HomeFile(entry, revisions, rents.plus(rent), ledger, defects);
    }

    HomeFile withDefect(String what, Act act) {
        var more = new ArrayList<>(defects);
        more.add(new Defect(defects.size() + 1, what, act, null));
        return new HomeFile(entry, revisions, rents, ledger, more);
    }

    HomeFile mended(int number, Act act) {
        var now = defects.stream()
                .map(defect -> defect.number() == number && defect.open() ? defect.mend(act) : defect)
                .toList();
        return new HomeFile(entry, revisions, rents, ledger, now);
    }

    private Instant lastRevisedAt() {
        return revisions.getLast().act().at();
    }
}
