package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.StandardVersion.Approved;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Binding;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Proposed;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Shipped;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Withdrawn;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one category's standard, numbered in the order they came. A version is added and its state moves on;
 * nothing is ever removed or rewritten.
 *
 * @param category whose
 * @param versions version n stands at place n - 1
 */
public record StandardBook(ApplicationCategory category, List<StandardVersion> versions) {
    /** What the office confirmed goes before a sample; then the later first day, then the later version (decision 0095). */
    private static final Comparator<Binding> PRECEDENCE = Comparator.<Binding, Boolean>comparing(
                    version -> !version.standard().sample())
            .thenComparing(version -> version.standard().firstDay())
            .thenComparing(Binding::number);

    /** @throws IllegalArgumentException if a version is another category's or out of its place */
    public StandardBook {
        versions = List.copyOf(versions);
        for (int place = 0; place < versions.size(); place++) {
            var version = versions.get(place);
            if (version.number() != place + 1 || version.standard().category() != category) {
                throw new IllegalArgumentException("version " + version.number() + " does not belong here");
            }
        }
    }

    /** A book without a version. */
    public static StandardBook empty(ApplicationCategory category) {
        return new StandardBook(category, List.of());
    }

    /** The version in force on this day, as far as anybody knew at that moment. */
    public Optional<Binding> inForce(LocalDate day, Instant known) {
        return versions.stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .filter(version -> version.begunBy(day) && version.knownAt(known))
                .max(PRECEDENCE);
    }

    /** The version with this number. */
    public Optional<StandardVersion> find(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    /** Lays in a sample that came with the system; not twice. */
    public BookAnswer ship(AdmissionStandard sample, Instant at) {
        return versions.stream()
                .filter(version ->
                        version instanceof Shipped && version.standard().equals(sample))
                .findFirst()
                .<BookAnswer>map(there -> new BookAnswer.Kept(this, there))
                .orElseGet(() -> with(new Shipped(next(), sample, at)));
    }

    /** Enters a new version, which another person must approve. */
    public BookAnswer propose(AdmissionStandard standard, Deed entered) {
        return versions.stream()
                .filter(version -> version instanceof Proposed
                        && version.standard().firstDay().equals(standard.firstDay()))
                .findFirst()
                .<BookAnswer>map(there -> new BookAnswer.AlreadyProposed(there.number()))
                .orElseGet(() -> with(new Proposed(next(), standard, entered)));
    }

    /** Puts a proposed version in force from its first day on; four eyes. */
    public BookAnswer approve(int number, Deed by) {
        return switch (find(number).orElse(null)) {
            case null -> new BookAnswer.Unknown();
            case Proposed proposed when proposed.entered().bySameAs(by) -> new BookAnswer.OwnProposal();
            case Proposed proposed -> with(new Approved(proposed, by));
            case Approved _, Shipped _, Withdrawn _ -> new BookAnswer.NotProposed(number);
        };
    }

    /**
     * Takes a version back that judges nobody yet: one that waits for approval, or whose first day lies ahead.
     *
     * @param today the day in Shanghai
     */
    public BookAnswer withdraw(int number, Deed by, LocalDate today) {
        return switch (find(number).orElse(null)) {
            case null -> new BookAnswer.Unknown();
            case Proposed proposed -> with(new Withdrawn(proposed, by));
            case Approved approved
            when approved.begunBy(today) ->
                new BookAnswer.InForceAlready(approved.standard().firstDay());
            case Approved approved -> with(new Withdrawn(approved, by));
            case Shipped shipped ->
                new BookAnswer.InForceAlready(shipped.standard().firstDay());
            case Withdrawn _ -> new BookAnswer.NotProposed(number);
        };
    }

    private int next() {
        return versions.size() + 1;
    }

    private BookAnswer with(StandardVersion version) {
        var all = new ArrayList<>(versions);
        if (version.number() == next()) {
            all.add(version);
        } else {
            all.set(version.number() - 1, version);
        }
        return new BookAnswer.Kept(new StandardBook(category, all), version);
    }
}
