package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A contract of a tenancy (租赁合同); the first, or one that renews it.
 *
 * @param ordinal from 1 within the tenancy
 * @param term the days it runs
 * @param rent for a whole month, frozen here
 * @param rentSource where the rent comes from, as the officer wrote it
 * @param deposit 押金, where one is asked for
 * @param dueDay by which day of the month a month's rent is due, as the rules said when it was drafted
 * @param home as it is let
 * @param draftedBy subject of the officer
 * @param draftedOn Shanghai day
 * @param office the landlord's signature
 * @param tenant the tenant's
 */
public record Contract(
        int ordinal,
        Term term,
        Yuan rent,
        String rentSource,
        Optional<Yuan> deposit,
        int dueDay,
        LetHome home,
        String draftedBy,
        LocalDate draftedOn,
        Optional<Signature> office,
        Optional<Signature> tenant) {
    private static final int SHOWN_OF_THE_ID = 8;

    /** As it is cited: the year, the begin of the tenancy's id, and which contract of it. */
    public String number(TenancyId tenancy) {
        return "租" + draftedOn.getYear() + "-"
                + tenancy.text().substring(0, SHOWN_OF_THE_ID).toUpperCase(Locale.ROOT) + "-" + ordinal;
    }

    /** Whether both parties signed. */
    public boolean isSigned() {
        return office.isPresent() && tenant.isPresent();
    }

    /** Whether nobody signed: only then may its text change. */
    public boolean isOpen() {
        return office.isEmpty() && tenant.isEmpty();
    }

    /**
     * The first day its rent counts. One that renews and is signed after its term began counts from the day both had signed: no
     * day that was charged gets another rent.
     */
    public LocalDate effectiveFrom() {
        var begin = term.from();
        return ordinal == 1
                ? begin
                : Stream.of(office, tenant)
                        .flatMap(Optional::stream)
                        .map(Signature::day)
                        .filter(day -> day.isAfter(begin))
                        .max(Comparator.naturalOrder())
                        .orElse(begin);
    }

    Contract signedBy(Party party, Signature signature) {
        return new Contract(
                ordinal,
                term,
                rent,
                rentSource,
                deposit,
                dueDay,
                home,
                draftedBy,
                draftedOn,
                party == Party.OFFICE ? Optional.of(signature) : office,
                party == Party.TENANT ? Optional.of(signature) : tenant);
    }

    Optional<Signature> of(Party party) {
        return party == Party.OFFICE ? office : tenant;
    }
}
