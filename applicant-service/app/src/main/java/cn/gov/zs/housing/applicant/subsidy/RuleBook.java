package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Approved;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Binding;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Proposed;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Shipped;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Withdrawn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the subsidy rule, numbered in the order they came; nothing is ever removed or rewritten.
 *
 * @param versions version n stands at place n - 1
 */
public record RuleBook(List<RuleVersion> versions) {
    /** What the office confirmed goes before a sample; then the later first day, then the later version (decision 0095). */
    private static final Comparator<Binding> PRECEDENCE = Comparator.<Binding, Boolean>comparing(
                    version -> !version.rule().sample())
            .thenComparing(version -> version.rule().firstDay())
            .thenComparing(Binding::number);

    /** @throws IllegalArgumentException if a version is out of its place */
    public RuleBook {
        versions = List.copyOf(versions);
        for (int place = 0; place < versions.size(); place++) {
            if (versions.get(place).number() != place + 1) {
                throw new IllegalArgumentException("a version is out of its place");
            }
        }
    }

    /** A book without a version. */
    public static RuleBook empty() {
        return new RuleBook(List.of());
    }

    /** The version by which this month is counted, as far as anybody knew at that moment. */
    public Optional<Binding> inForce(YearMonth month, Instant known) {
        var day = month.atDay(1);
        return versions.stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .filter(version -> !day.isBefore(version.rule().firstDay()) && version.knownAt(known))
                .max(PRECEDENCE);
    }

    /** The version with this number. */
    public Optional<RuleVersion> find(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    /** Lays in a sample that came with the system; not twice. */
    public RuleAnswer ship(SubsidyRule sample, Instant at) {
        return versions.stream()
                .filter(version -> version instanceof Shipped && version.rule().equals(sample))
                .findFirst()
                .<RuleAnswer>map(there -> new RuleAnswer.Kept(this, there))
                .orElseGet(() -> with(new Shipped(next(), sample, at)));
    }

    /** Enters a new version, which another person must approve. */
    public RuleAnswer propose(SubsidyRule rule, OfficerAct entered) {
        return versions.stream()
                .filter(version ->
                        version instanceof Proposed && version.rule().firstDay().equals(rule.firstDay()))
                .findFirst()
                .<RuleAnswer>map(there -> new RuleAnswer.AlreadyProposed(there.number()))
                .orElseGet(() -> with(new Proposed(next(), rule, entered)));
    }

    /** Puts a proposed version in force from its first day on; four eyes. */
    public RuleAnswer approve(int number, OfficerAct by) {
        return switch (find(number).orElse(null)) {
            case null -> new RuleAnswer.Unknown();
            case Proposed proposed when proposed.entered().bySameAs(by) -> new RuleAnswer.OwnProposal();
            case Proposed proposed -> with(new Approved(proposed, by));
            case Approved _, Shipped _, Withdrawn _ -> new RuleAnswer.NotProposed(number);
        };
    }

    /** Takes back a version that waits for approval, or whose first day lies ahead. */
    public RuleAnswer withdraw(int number, OfficerAct by, LocalDate today) {
        return switch (find(number).orElse(null)) {
            case null -> new RuleAnswer.Unknown();
            case Proposed proposed -> with(new Withdrawn(proposed, by));
            case Approved approved
            when !today.isBefore(approved.rule().firstDay()) ->
                new RuleAnswer.InForceAlready(approved.rule().firstDay());
            case Approved approved -> with(new Withdrawn(approved, by));
            case Shipped shipped -> new RuleAnswer.InForceAlready(shipped.rule().firstDay());
            case Withdrawn _ -> new RuleAnswer.NotProposed(number);
        };
    }

    private int next() {
        return versions.size() + 1;
    }

    private RuleAnswer with(RuleVersion version) {
        var all = new ArrayList<>(versions);
        if (version.number() == next()) {
            all.add(version);
        } else {
            all.set(version.number() - 1, version);
        }
        return new RuleAnswer.Kept(new RuleBook(all), version);
    }
}
