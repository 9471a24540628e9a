package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is on file of a tenancy in each of its states (租赁档案).
 *
 * @param id the tenancy
 * @param household who rents
 * @param home what is rented
 * @param origin where the tenancy comes from
 * @param contracts the first and those that renew it, in order; the last may not be signed yet
 * @param movedIn 入住记录, once the household moved in
 * @param payments in the order they were recorded
 * @param reductions of the rent, in the order of their months; they do not overlap
 * @param renewal the request to stay after the running term, if there is one
 * @param loss of the qualification, while it stands
 * @param steps everything that was done, oldest first
 */
public record TenancyFile(
        TenancyId id,
        Household household,
        HomeId home,
        Origin origin,
        List<Contract> contracts,
        Optional<Handover> movedIn,
        List<Payment> payments,
        List<Reduction> reductions,
        Optional<RenewalRequest> renewal,
        Optional<Loss> loss,
        List<Step> steps) {

    public TenancyFile {
        contracts = List.copyOf(contracts);
        payments = List.copyOf(payments);
        reductions = List.copyOf(reductions);
        steps = List.copyOf(steps);
    }

    /** A file with nothing in it yet. */
    public static TenancyFile opened(TenancyId id, Household household, HomeId home, Origin origin, Act act) {
        return new TenancyFile(
                id,
                household,
                home,
                origin,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(act.step(Step.Kind.CREATED, origin.reference())));
    }

    /** The contracts both parties signed, in order. */
    public List<Contract> signed() {
        return contracts.stream().filter(Contract::isSigned).toList();
    }

    /** The last contract, signed or not. */
    public Optional<Contract> lastContract() {
        return contracts.isEmpty() ? Optional.empty() : Optional.of(contracts.getLast());
    }

    /** The last contract both parties signed. */
    public Optional<Contract> lastSigned() {
        return signed().stream().reduce((_, later) -> later);
    }

    /** The contract whose rent a day has: after the last term the last one goes on. */
    public Optional<Contract> contractOn(LocalDate day) {
        return signed().stream()
                .filter(contract -> !contract.effectiveFrom().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** The last day of the last signed term. */
    public Optional<LocalDate> termEnd() {
        return lastSigned().map(contract -> contract.term().to());
    }

    /** The payment with this reference. */
    public Optional<Payment> payment(String reference) {
        return payments.stream()
                .filter(payment -> payment.reference().equals(reference))
                .findFirst();
    }

    TenancyFile with(Step step) {
        return new TenancyFile(
                id,
                household,
                home,
                origin,
                contracts,
                movedIn,
                payments,
                reductions,
                renewal,
                loss,
                plus(steps, step));
    }

    TenancyFile with(Household known) {
        return new TenancyFile(id, known, home, origin, contracts, movedIn, payments, reductions, renewal, loss, steps);
    }

    /** With this contract in the place of one of the same ordinal, or behind the others. */
    TenancyFile with(Contract contract) {
        var others = contracts.stream()
                .filter(each -> each.ordinal() != contract.ordinal())
                .toList();
        return new TenancyFile(
                id,
                household,
                home,
                origin,
                plus(others, contract),
                movedIn,
                payments,
                reductions,
                renewal,
                loss,
                steps);
    }

    TenancyFile with(Handover keys) {
        return new TenancyFile(
                id, household, home, origin, contracts, Optional.of(keys), payments, reductions, renewal, loss, steps);
    }

    TenancyFile with(Payment payment) {
        return new TenancyFile(
                id,
                household,
                home,
                origin,
                contracts,
                movedIn,
                plus(payments, payment),
                reductions,
                renewal,
                loss,
                steps);
    }

    TenancyFile replacing(Payment changed) {
        return new TenancyFile(
                id,
                household,
                home,
                origin,
                contracts,
                movedIn,
                payments.stream()
                        .map(payment -> payment.reference().equals(changed.reference()) ? changed : payment)
                        .toList(),
                reductions,
                renewal,
                loss,
                steps);
    }

    TenancyFile reduced(List<Reduction> all) {
        return new TenancyFile(id, household, home, origin, contracts, movedIn, payments, all, renewal, loss, steps);
    }

    TenancyFile renewal(Optional<RenewalRequest> request) {
        return new TenancyFile(
                id, household, home, origin, contracts, movedIn, payments, reductions, request, loss, steps);
    }

    TenancyFile loss(Optional<Loss> found) {
        return new TenancyFile(
                id, household, home, origin, contracts, movedIn, payments, reductions, renewal, found, steps);
    }

    TenancyFile forgotten() {
        return new TenancyFile(
                id,
                household.forgotten(),
                home,
                origin,
                contracts,
                movedIn.map(Handover::wordless),
                payments,
                reductions,
                Optional.empty(),
                Optional.empty(),
                steps.stream()
                        .map(step -> new Step(step.kind(), step.at(), step.by(), ""))
                        .toList());
    }

    private static <T> List<T> plus(List<T> some, T more) {
        var all = new ArrayList<T>(some);
        all.add(more);
        return all;
    }

    /** Its id. */
    @Override
    public String toString() {
        return "TenancyFile[" + id.text() + "]";
    }
}
