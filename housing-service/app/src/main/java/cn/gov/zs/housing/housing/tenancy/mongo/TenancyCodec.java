package cn.gov.zs.housing.housing.tenancy.mongo;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.Contract;
import cn.gov.zs.housing.housing.tenancy.Contracted;
import cn.gov.zs.housing.housing.tenancy.Declined;
import cn.gov.zs.housing.housing.tenancy.Departure;
import cn.gov.zs.housing.housing.tenancy.Ended;
import cn.gov.zs.housing.housing.tenancy.Handover;
import cn.gov.zs.housing.housing.tenancy.Household;
import cn.gov.zs.housing.housing.tenancy.Leaving;
import cn.gov.zs.housing.housing.tenancy.Let;
import cn.gov.zs.housing.housing.tenancy.MoveOut;
import cn.gov.zs.housing.housing.tenancy.Over;
import cn.gov.zs.housing.housing.tenancy.Reduction;
import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.RenewalRequest;
import cn.gov.zs.housing.housing.tenancy.RentAccount;
import cn.gov.zs.housing.housing.tenancy.Step;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyFile;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import cn.gov.zs.housing.housing.tenancy.ToBeSigned;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.ContractDocument;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.DeclinedDocument;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.DepartureDocument;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.HandoverDocument;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.MoveOutDocument;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.ReductionDocument;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.RenewalDocument;
import cn.gov.zs.housing.housing.tenancy.mongo.TenancyDocument.StepDocument;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a tenancy to its document and back. */
final class TenancyCodec {
    private static final String NAME = "name";
    private static final String MOVED_IN = "movedIn.condition";
    private static final String MOVED_OUT = "movedOut.condition";
    private static final String DEDUCTIONS = "movedOut.deductions";
    private static final String DECLINED = "declined.reason";
    private static final String FINDING = "departure.finding";
    private static final String LATE = "renewal.late";
    private static final String REFUSAL = "renewal.refusal";

    private final FieldCipher cipher;

    TenancyCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    TenancyDocument document(Tenancy tenancy) {
        var file = tenancy.file();
        var sealed = Sealed.of(cipher, file.id().text());
        var tenant = file.household();
        return new TenancyDocument(
                file.id().text(),
                tenancy.state(),
                tenant.application(),
                tenant.subject().orElse(null),
                sealed.seal(NAME, tenant.name()),
                tenant.maskedIdNumber(),
                tenant.size(),
                tenant.township(),
                file.home().text(),
                file.origin(),
                file.contracts().stream().map(TenancyCodec::contract).toList(),
                file.movedIn().map(keys -> handover(sealed, MOVED_IN, keys)).orElse(null),
                file.payments(),
                each(
                        file.reductions().size(),
                        at -> reduction(sealed, at, file.reductions().get(at))),
                file.renewal().map(asked -> renewal(sealed, asked)).orElse(null),
                file.loss().orElse(null),
                each(file.steps().size(), at -> step(sealed, at, file.steps().get(at))),
                tenancy.leaving().map(leaving -> departure(sealed, leaving)).orElse(null),
                tenancy instanceof Ended ended ? moveOut(sealed, ended.moveOut()) : null,
                file.termEnd().orElse(null),
                RentAccount.unpaidFrom(tenancy).orElse(null),
                tenancy instanceof Over over && over.isForgotten(),
                tenancy instanceof Declined gone ? declined(sealed, gone.declination()) : null,
                sealed.key().text());
    }

    Tenancy tenancy(TenancyDocument stored) {
        var sealed = Sealed.of(cipher, stored.tenancy());
        var file = file(sealed, stored);
        return switch (stored.status()) {
            case TO_BE_SIGNED -> new ToBeSigned(file);
            case CONTRACTED -> new Contracted(file);
            case LET -> new Let(file);
            case LEAVING -> new Leaving(file, departure(sealed, requireNonNull(stored.departure(), "departure")));
            case ENDED ->
                new Ended(
                        file,
                        departure(sealed, requireNonNull(stored.departure(), "departure")),
                        moveOut(sealed, requireNonNull(stored.movedOut(), "movedOut")));
            case DECLINED -> new Declined(file, declined(sealed, requireNonNull(stored.declined(), "declined")));
        };
    }

    private static DeclinedDocument declined(Sealed sealed, Declined.Declination declination) {
        return new DeclinedDocument(declination.on(), sealed.seal(DECLINED, declination.reason()), declination.by());
    }

    private static Declined.Declination declined(Sealed sealed, DeclinedDocument stored) {
        return new Declined.Declination(stored.on(), sealed.open(DECLINED, stored.reason()), stored.by());
    }

    private static TenancyFile file(Sealed sealed, TenancyDocument stored) {
        return new TenancyFile(
                new TenancyId(stored.tenancy()),
                new Household(
                        stored.application(),
                        Optional.ofNullable(stored.subject()),
                        sealed.open(NAME, stored.name()),
                        stored.maskedIdNumber(),
                        stored.size(),
                        stored.township()),
                new HomeId(stored.home()),
                stored.origin(),
                stored.contracts().stream().map(TenancyCodec::contract).toList(),
                Optional.ofNullable(stored.movedIn()).map(keys -> handover(sealed, MOVED_IN, keys)),
                stored.payments(),
                each(
                        stored.reductions().size(),
                        at -> reduction(sealed, at, stored.reductions().get(at))),
                Optional.ofNullable(stored.renewal()).map(asked -> renewal(sealed, asked)),
                Optional.ofNullable(stored.loss()),
                each(
                        stored.steps().size(),
                        at -> step(sealed, at, stored.steps().get(at))));
    }

    private static ContractDocument contract(Contract contract) {
        return new ContractDocument(
                contract.ordinal(),
                contract.term(),
                contract.rent().amount(),
                contract.rentSource(),
                contract.deposit().map(Yuan::amount).orElse(null),
                contract.dueDay(),
                contract.home(),
                contract.draftedBy(),
                contract.draftedOn(),
                contract.office().orElse(null),
                contract.tenant().orElse(null));
    }

    private static Contract contract(ContractDocument stored) {
        return new Contract(
                stored.ordinal(),
                stored.term(),
                new Yuan(stored.rent()),
                stored.rentSource(),
                Optional.ofNullable(stored.deposit()).map(Yuan::new),
                stored.dueDay(),
                stored.home(),
                stored.draftedBy(),
                stored.draftedOn(),
                Optional.ofNullable(stored.office()),
                Optional.ofNullable(stored.tenant()));
    }

    private static HandoverDocument handover(Sealed sealed, String field, Handover keys) {
        return new HandoverDocument(
                keys.on(),
                keys.water(),
                keys.electricity(),
                keys.gas(),
                keys.keys(),
                sealed.seal(field, keys.condition()),
                keys.by());
    }

    private static Handover handover(Sealed sealed, String field, HandoverDocument stored) {
        return new Handover(
                stored.on(),
                stored.water(),
                stored.electricity(),
                stored.gas(),
                stored.keys(),
                sealed.open(field, stored.condition()),
                stored.by());
    }

    private static ReductionDocument reduction(Sealed sealed, int at, Reduction reduction) {
        return new ReductionDocument(
                sealed.seal(relief(at), reduction.relief().name()),
                reduction.coefficient(),
                reduction.table(),
                reduction.from().toString(),
                reduction.until().map(YearMonth::toString).orElse(null),
                reduction.by(),
                reduction.at());
    }

    private static Reduction reduction(Sealed sealed, int at, ReductionDocument stored) {
        return new Reduction(
                ReliefClass.valueOf(sealed.open(relief(at), stored.relief())),
                stored.coefficient(),
                stored.table(),
                YearMonth.parse(stored.from()),
                Optional.ofNullable(stored.until()).map(YearMonth::parse),
                stored.by(),
                stored.at());
    }

    private static RenewalDocument renewal(Sealed sealed, RenewalRequest asked) {
        return new RenewalDocument(
                asked.askedOn(),
                asked.lateReason().map(reason -> sealed.seal(LATE, reason)).orElse(null),
                asked.refusal().map(RenewalRequest.Refusal::on).orElse(null),
                asked.refusal()
                        .map(refusal -> sealed.seal(REFUSAL, refusal.reason()))
                        .orElse(null));
    }

    private static RenewalRequest renewal(Sealed sealed, RenewalDocument stored) {
        return new RenewalRequest(
                stored.askedOn(),
                Optional.ofNullable(stored.lateReason()).map(reason -> sealed.open(LATE, reason)),
                Optional.ofNullable(stored.refusedOn())
                        .map(on -> new RenewalRequest.Refusal(
                                on, sealed.open(REFUSAL, requireNonNull(stored.refusal(), "refusal")))));
    }

    private static StepDocument step(Sealed sealed, int at, Step step) {
        return new StepDocument(step.kind(), step.at(), step.by(), sealed.seal(note(at), step.note()));
    }

    private static Step step(Sealed sealed, int at, StepDocument stored) {
        return new Step(stored.kind(), stored.at(), stored.by(), sealed.open(note(at), stored.note()));
    }

    private static DepartureDocument departure(Sealed sealed, Departure leaving) {
        return new DepartureDocument(
                leaving.ground(),
                leaving.on(),
                leaving.vacateBy(),
                sealed.seal(FINDING, leaving.finding()),
                leaving.working(),
                leaving.by(),
                leaving.to().map(to -> to.tenancy().text()).orElse(null),
                leaving.to().map(to -> to.home().text()).orElse(null),
                leaving.marketRent().orElse(null));
    }

    private static Departure departure(Sealed sealed, DepartureDocument stored) {
        return new Departure(
                stored.ground(),
                stored.on(),
                stored.vacateBy(),
                sealed.open(FINDING, stored.finding()),
                stored.working(),
                stored.by(),
                destination(stored.toTenancy(), stored.toHome()),
                Optional.ofNullable(stored.marketRent()));
    }

    private static Optional<Departure.Destination> destination(@Nullable String tenancy, @Nullable String home) {
        return tenancy == null || home == null
                ? Optional.empty()
                : Optional.of(new Departure.Destination(new TenancyId(tenancy), new HomeId(home)));
    }

    private static MoveOutDocument moveOut(Sealed sealed, MoveOut out) {
        return new MoveOutDocument(
                handover(sealed, MOVED_OUT, out.handover()),
                out.deductions().amount(),
                sealed.seal(DEDUCTIONS, out.deductionReason()));
    }

    private static MoveOut moveOut(Sealed sealed, MoveOutDocument stored) {
        return new MoveOut(
                handover(sealed, MOVED_OUT, stored.handover()),
                new Yuan(stored.deductions()),
                sealed.open(DEDUCTIONS, stored.deductionReason()));
    }

    private static String relief(int at) {
        return "reductions." + at + ".relief";
    }

    private static String note(int at) {
        return "steps." + at + ".note";
    }

    private static <T> List<T> each(int count, IntFunction<T> item) {
        return IntStream.range(0, count).mapToObj(item).toList();
    }
}
