package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.tenancy.ArrearsAge;
import cn.gov.zs.housing.housing.tenancy.Contract;
import cn.gov.zs.housing.housing.tenancy.Declined;
import cn.gov.zs.housing.housing.tenancy.Departure;
import cn.gov.zs.housing.housing.tenancy.Ended;
import cn.gov.zs.housing.housing.tenancy.Handover;
import cn.gov.zs.housing.housing.tenancy.Let;
import cn.gov.zs.housing.housing.tenancy.LetHome;
import cn.gov.zs.housing.housing.tenancy.Loss;
import cn.gov.zs.housing.housing.tenancy.MarketRent;
import cn.gov.zs.housing.housing.tenancy.MoveOut;
import cn.gov.zs.housing.housing.tenancy.Origin;
import cn.gov.zs.housing.housing.tenancy.Payment;
import cn.gov.zs.housing.housing.tenancy.Reduction;
import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.RenewalRequest;
import cn.gov.zs.housing.housing.tenancy.RentAccount;
import cn.gov.zs.housing.housing.tenancy.Step;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import cn.gov.zs.housing.housing.tenancy.Term;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tenancy as its tenant and the office see it; amounts in yuan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TenancyView(
        String tenancyId,
        long version,
        TenancyState state,
        String applicationId,
        String name,
        String maskedIdNumber,
        int householdSize,
        String township,
        boolean hasAccount,
        String homeId,
        @Nullable String place,
        @Nullable String address,
        Origin origin,
        List<ContractView> contracts,
        @Nullable Handover movedIn,
        List<ReductionView> reductions,
        @Nullable RenewalView renewal,
        @Nullable Loss loss,
        @Nullable DepartureView departure,
        @Nullable MoveOutView movedOut,
        @Nullable DeclinedView declined,
        AccountView account,
        @Nullable LocalDate lastDayToAskRenewal,
        List<StepView> history) {

    /** A contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContractView(
            int ordinal,
            String number,
            LocalDate from,
            LocalDate to,
            BigDecimal rent,
            String rentSource,
            @Nullable BigDecimal deposit,
            @Nullable Instant signedByOfficeAt,
            @Nullable Instant signedByTenantAt) {
        static ContractView of(Tenancy tenancy, Contract contract) {
            return new ContractView(
                    contract.ordinal(),
                    contract.number(tenancy.id()),
                    contract.term().from(),
                    contract.term().to(),
                    contract.rent().amount(),
                    contract.rentSource(),
                    contract.deposit().map(Yuan::amount).orElse(null),
                    contract.office().map(signature -> signature.at()).orElse(null),
                    contract.tenant().map(signature -> signature.at()).orElse(null));
        }

        /** Whether both signed. */
        public boolean signed() {
            return signedByOfficeAt != null && signedByTenantAt != null;
        }
    }

    /** A reduction; with its working. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReductionView(
            ReliefClass relief,
            BigDecimal coefficient,
            String table,
            String fromMonth,
            @Nullable String lastMonth,
            BigDecimal rent,
            BigDecimal monthly) {
        static ReductionView of(Tenancy tenancy, Reduction reduction) {
            var rent = tenancy.file()
                    .contractOn(reduction.from().atEndOfMonth())
                    .map(Contract::rent)
                    .orElse(Yuan.ZERO);
            return new ReductionView(
                    reduction.relief(),
                    reduction.coefficient(),
                    reduction.table(),
                    reduction.from().toString(),
                    reduction.until().map(Object::toString).orElse(null),
                    rent.amount(),
                    reduction.of(rent).amount());
        }
    }

    /** A request to stay after the term. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RenewalView(
            LocalDate askedOn,
            @Nullable String lateReason,
            @Nullable LocalDate refusedOn,
            @Nullable String refusalReason) {
        static RenewalView of(RenewalRequest asked) {
            return new RenewalView(
                    asked.askedOn(),
                    asked.lateReason().orElse(null),
                    asked.refusal().map(RenewalRequest.Refusal::on).orElse(null),
                    asked.refusal().map(RenewalRequest.Refusal::reason).orElse(null));
        }
    }

    /** Why and until when the household moves out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DepartureView(
            Ground ground,
            LocalDate on,
            LocalDate vacateBy,
            String finding,
            String working,
            @Nullable String toTenancy,
            @Nullable BigDecimal marketRent,
            @Nullable String marketRentSource) {
        static DepartureView of(Departure leaving) {
            return new DepartureView(
                    leaving.ground(),
                    leaving.on(),
                    leaving.vacateBy(),
                    leaving.finding(),
                    leaving.working(),
                    leaving.to().map(to -> to.tenancy().text()).orElse(null),
                    leaving.marketRent()
                            .map(market -> market.monthly().amount())
                            .orElse(null),
                    leaving.marketRent().map(MarketRent::source).orElse(null));
        }
    }

    /** How the home was given back. */
    record MoveOutView(Handover handover, BigDecimal deductions, String deductionReason) {
        static MoveOutView of(MoveOut out) {
            return new MoveOutView(out.handover(), out.deductions().amount(), out.deductionReason());
        }
    }

    /** That the household never moved in. */
    record DeclinedView(LocalDate on, String reason) {
        static DeclinedView of(Declined declined) {
            return new DeclinedView(
                    declined.declination().on(), declined.declination().reason());
        }
    }

    /** The rent account as of a day. */
    record AccountView(
            LocalDate day,
            BigDecimal charged,
            BigDecimal paid,
            BigDecimal balance,
            BigDecimal arrears,
            Map<ArrearsAge, BigDecimal> byAge,
            BigDecimal monthsUnpaid,
            boolean sixMonthsUnpaid,
            String working,
            List<LineView> lines,
            List<PaymentView> payments) {
        static AccountView of(Tenancy tenancy, LocalDate today) {
            var account = RentAccount.of(tenancy, today);
            var ages = new EnumMap<ArrearsAge, BigDecimal>(ArrearsAge.class);
            account.byAge().forEach((age, amount) -> ages.put(age, amount.amount()));
            return new AccountView(
                    today,
                    account.charged().amount(),
                    account.paid().amount(),
                    account.balance(),
                    account.arrears().amount(),
                    ages,
                    account.monthsUnpaid(),
                    account.isSixMonthsUnpaid(),
                    account.working(),
                    account.lines().stream().map(LineView::of).toList(),
                    tenancy.file().payments().stream().map(PaymentView::of).toList());
        }
    }

    /** A month's charge. */
    record LineView(
            String month,
            LocalDate from,
            LocalDate to,
            BigDecimal rent,
            BigDecimal reduction,
            BigDecimal amount,
            LocalDate due,
            BigDecimal unpaid,
            boolean overdue) {
        static LineView of(RentAccount.Line line) {
            var charge = line.charge();
            return new LineView(
                    charge.month().toString(),
                    charge.from(),
                    charge.to(),
                    charge.rent().amount(),
                    charge.reduction().amount(),
                    charge.amount().amount(),
                    charge.due(),
                    line.unpaid().amount(),
                    line.isDue() && !line.unpaid().isZero());
        }
    }

    /** Money that came in. */
    record PaymentView(String reference, BigDecimal amount, LocalDate paidOn, boolean reversed) {
        static PaymentView of(Payment payment) {
            return new PaymentView(
                    payment.reference(), payment.amount().amount(), payment.paidOn(), payment.reversed());
        }
    }

    /** A step of the history. */
    record StepView(Step.Kind kind, Instant at, String by, String note) {}

    /** As staff see it. */
    static TenancyView forStaff(Versioned<Tenancy> found, Optional<LetHome> home, LocalDate today) {
        return of(
                found,
                home,
                today,
                found.state().file().steps().stream()
                        .map(step -> new StepView(step.kind(), step.at(), step.by(), step.note()))
                        .toList());
    }

    /** As the tenant sees it: what was done, not by whom and with which notes. */
    static TenancyView forTenant(Versioned<Tenancy> found, Optional<LetHome> home, LocalDate today) {
        return of(
                found,
                home,
                today,
                found.state().file().steps().stream()
                        .map(step -> new StepView(step.kind(), step.at(), "", ""))
                        .toList());
    }

    private static TenancyView of(
            Versioned<Tenancy> found, Optional<LetHome> stock, LocalDate today, List<StepView> history) {
        var tenancy = found.state();
        var file = tenancy.file();
        var home = file.lastContract().map(Contract::home).or(() -> stock);
        return new TenancyView(
                found.id(),
                found.version(),
                tenancy.state(),
                file.household().application(),
                file.household().name(),
                file.household().maskedIdNumber(),
                file.household().size(),
                file.household().township(),
                file.household().subject().isPresent(),
                file.home().text(),
                home.map(LetHome::place).orElse(null),
                home.map(LetHome::address).orElse(null),
                file.origin(),
                file.contracts().stream()
                        .map(contract -> ContractView.of(tenancy, contract))
                        .toList(),
                file.movedIn().orElse(null),
                file.reductions().stream()
                        .map(reduction -> ReductionView.of(tenancy, reduction))
                        .toList(),
                file.renewal().map(RenewalView::of).orElse(null),
                file.loss().orElse(null),
                tenancy.leaving().map(DepartureView::of).orElse(null),
                tenancy instanceof Ended ended ? MoveOutView.of(ended.moveOut()) : null,
                tenancy instanceof Declined declined ? DeclinedView.of(declined) : null,
                AccountView.of(tenancy, today),
                tenancy instanceof Let
                        ? file.lastSigned()
                                .map(Contract::term)
                                .map(Term::lastDayToAskRenewal)
                                .orElse(null)
                        : null,
                history);
    }

    /** How the state looks beside its words. */
    public String tone() {
        return switch (state) {
            case TO_BE_SIGNED, CONTRACTED -> "waiting";
            case LET -> "good";
            case LEAVING -> "bad";
            case ENDED, DECLINED -> "neutral";
        };
    }

    /** The last contract, which a signature is about. */
    public @Nullable ContractView lastContract() {
        return contracts.isEmpty() ? null : contracts.getLast();
    }
}
