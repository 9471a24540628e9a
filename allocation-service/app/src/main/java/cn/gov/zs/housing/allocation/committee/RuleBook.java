package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.law.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of the committee's rule; a version is added and confirmed, nothing is ever rewritten. Version n stands at n - 1. */
public record RuleBook(List<Version> versions) {

    /** What the product comes with. */
    public static final RuleBook SHIPPED = new RuleBook(List.of(
            new Version(1, CommitteeRule.SAMPLE, "", Instant.EPOCH, Optional.of(new Confirmation("", Instant.EPOCH)))));

    /** Most versions. */
    static final int MOST = 200;

    private static final Comparator<Version> PRECEDENCE = Comparator.<Version, Boolean>comparing(
                    version -> !version.rule().sample())
            .thenComparing(version -> version.rule().from())
            .thenComparingInt(Version::number);

    /** Who confirmed a version, and when. */
    public record Confirmation(String by, Instant at) {}

    /**
     * A version.
     *
     * @param enteredBy the officer; empty for what came with the product
     * @param confirmation without it the version holds for nobody
     */
    public record Version(
            int number, CommitteeRule rule, String enteredBy, Instant enteredAt, Optional<Confirmation> confirmation) {}

    /** Keeps its own copy. */
    public RuleBook {
        versions = List.copyOf(versions);
    }

    /** The rule on this day. What the office confirmed goes before the sample; then the later first day. */
    public Optional<Version> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.confirmation().isPresent())
                .filter(version -> !day.isBefore(version.rule().from()))
                .max(PRECEDENCE);
    }

    /** Enters a version, which another officer must confirm. */
    public RuleAnswer enter(CommitteeRule rule, String by, Instant at) {
        if (versions.size() >= MOST) {
            return new RuleAnswer.Full(MOST);
        }
        if (versions.stream()
                .anyMatch(version ->
                        version.confirmation().isEmpty() && version.rule().equals(rule))) {
            return new RuleAnswer.EnteredAlready();
        }
        var all = new ArrayList<>(versions);
        all.add(new Version(versions.size() + 1, rule, by, at, Optional.empty()));
        return new RuleAnswer.Kept(new RuleBook(all), versions.size() + 1);
    }

    /** Another officer confirms a version, before its first day: no rule holds for what was voted under another. */
    public RuleAnswer confirm(int number, String by, Instant at, LocalDate day) {
        if (number < 1 || number > versions.size()) {
            return new RuleAnswer.Unknown();
        }
        var version = versions.get(number - 1);
        if (version.confirmation().isPresent()) {
            return new RuleAnswer.ConfirmedAlready();
        }
        if (version.enteredBy().equals(by)) {
            return new RuleAnswer.OwnEntry(Clause.COMMITTEE);
        }
        if (version.rule().from().isBefore(day)) {
            return new RuleAnswer.BeginsInThePast(version.rule().from());
        }
        var all = new ArrayList<>(versions);
        all.set(
                number - 1,
                new Version(
                        number,
                        version.rule(),
                        version.enteredBy(),
                        version.enteredAt(),
                        Optional.of(new Confirmation(by, at))));
        return new RuleAnswer.Kept(new RuleBook(all), number);
    }
}
