package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.Act;
import cn.gov.zs.housing.housing.tenancy.Contracted;
import cn.gov.zs.housing.housing.tenancy.Draft;
import cn.gov.zs.housing.housing.tenancy.Handover;
import cn.gov.zs.housing.housing.tenancy.HomesToLet;
import cn.gov.zs.housing.housing.tenancy.KeepTenancy;
import cn.gov.zs.housing.housing.tenancy.Leaving;
import cn.gov.zs.housing.housing.tenancy.Let;
import cn.gov.zs.housing.housing.tenancy.LetHome;
import cn.gov.zs.housing.housing.tenancy.Letting;
import cn.gov.zs.housing.housing.tenancy.Lettings;
import cn.gov.zs.housing.housing.tenancy.MarketRent;
import cn.gov.zs.housing.housing.tenancy.MoveOut;
import cn.gov.zs.housing.housing.tenancy.NoticeGround;
import cn.gov.zs.housing.housing.tenancy.Over;
import cn.gov.zs.housing.housing.tenancy.Party;
import cn.gov.zs.housing.housing.tenancy.Paying;
import cn.gov.zs.housing.housing.tenancy.Payment;
import cn.gov.zs.housing.housing.tenancy.Reduction;
import cn.gov.zs.housing.housing.tenancy.Refusal;
import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.ReliefTables;
import cn.gov.zs.housing.housing.tenancy.Signature;
import cn.gov.zs.housing.housing.tenancy.Tenancies;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyAnswer;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import cn.gov.zs.housing.housing.tenancy.TenancyRuleBook;
import cn.gov.zs.housing.housing.tenancy.Term;
import cn.gov.zs.housing.housing.tenancy.ToBeSigned;
import cn.gov.zs.housing.housing.tenancy.TransferTenant;
import cn.gov.zs.housing.housing.upkeep.CheckBook;
import cn.gov.zs.housing.housing.upkeep.EmptyHome;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What page and interface do alike to a tenancy: read what was typed, decide, write. */
@Component
class TenancyDesk {
    /** A contract is written in Chinese, whatever the officer's page speaks. */
    private static final String RENT_OF_THE_STOCK = "房源登记租金";

    private final KeepTenancy keep;
    private final TransferTenant transfers;
    private final Tenancies tenancies;
    private final Lettings lettings;
    private final HomesToLet homes;
    private final TenancyRuleBook rules;
    private final ReliefTables reliefs;
    private final CheckBook checks;

    TenancyDesk(
            KeepTenancy keep,
            TransferTenant transfers,
            Tenancies tenancies,
            Lettings lettings,
            HomesToLet homes,
            TenancyRuleBook rules,
            ReliefTables reliefs,
            CheckBook checks) {
        this.keep = keep;
        this.transfers = transfers;
        this.tenancies = tenancies;
        this.lettings = lettings;
        this.homes = homes;
        this.rules = rules;
        this.reliefs = reliefs;
        this.checks = checks;
    }

    /** What came of a form. */
    sealed interface Outcome {
        /** Nothing was decided: fields are wrong. */
        record Faulty(List<Fault> faults) implements Outcome {}

        /** It was decided. */
        record Decided(TenancyAnswer answer) implements Outcome {}
    }

    /**
     * Does an act, or only says what would come of it.
     *
     * @param seen the tenancy with the version that was on the screen
     * @param values what was typed, by the names of the act's fields
     * @param dry whether nothing is written
     */
    Outcome perform(TenancyAct act, Versioned<Tenancy> seen, Map<String, String> values, Act by, boolean dry) {
        var typed = new Typed(values);
        if (act == TenancyAct.TRANSFER) {
            return transfer(seen, typed, by, dry);
        }
        var decision = decision(act, seen.state(), typed, values, by);
        if (!typed.faults().isEmpty()) {
            return new Outcome.Faulty(typed.faults());
        }
        return new Outcome.Decided(
                dry ? decision.apply(seen.state()) : keep.change(seen.state().id(), seen.version(), decision));
    }

    private Outcome transfer(Versioned<Tenancy> seen, Typed typed, Act by, boolean dry) {
        var to = HomeId.at(typed.line("estate", 20), typed.line("building", 20), typed.line("number", 20));
        var vacateBy = typed.day("vacateBy");
        var reason = typed.words("reason");
        if (!typed.faults().isEmpty()) {
            return new Outcome.Faulty(typed.faults());
        }
        if (dry) {
            return new Outcome.Decided(
                    homes.isFit(to, TenancyId.transferred(seen.state().id(), to))
                            ? TenancyAnswer.moved(seen.state())
                            : TenancyAnswer.refused(Refusal.HOME_NOT_FIT));
        }
        return new Outcome.Decided(transfers.transfer(seen.state().id(), seen.version(), to, vacateBy, reason, by));
    }

    private Function<Tenancy, TenancyAnswer> decision(
            TenancyAct act, Tenancy seen, Typed typed, Map<String, String> values, Act by) {
        return switch (act) {
            case DRAFT -> draft(seen, typed, by);
            case OFFICE_SIGNATURE -> sign(Party.OFFICE, Signature.Kind.ELECTRONIC, values, by);
            case PAPER_SIGNATURE -> sign(Party.TENANT, Signature.Kind.PAPER, values, by);
            case DECLINE -> {
                var reason = typed.words("reason");
                yield tenancy -> switch (tenancy) {
                    case ToBeSigned open -> open.decline(reason, by);
                    case Contracted contracted -> contracted.decline(reason, by);
                    case Let _, Leaving _, Over _ -> TenancyAnswer.refused(Refusal.WRONG_STATE);
                };
            }
            case MOVE_IN -> {
                var keys = handover(typed, by);
                yield contracted(tenancy -> tenancy.moveIn(keys, by));
            }
            case PAYMENT -> payment(seen, typed, by);
            case PAYMENT_REVERSAL -> {
                var reference = typed.line("reference", Payment.LONGEST_REFERENCE);
                var reason = typed.words("reason");
                yield tenancy -> Paying.reverse(tenancy, reference, reason, by);
            }
            case REDUCTION -> reduction(typed, values, by);
            case REDUCTION_END -> {
                var last = typed.month("lastMonth");
                var reason = typed.words("reason");
                yield let(tenancy -> tenancy.endReduction(last, reason, by));
            }
            case RENEWAL_REQUEST -> {
                var reason = typed.words("reason");
                yield let(tenancy -> tenancy.askRenewal(Optional.of(reason), by));
            }
            case RENEWAL -> renewal(seen, typed, by);
            case RENEWAL_REFUSAL -> {
                var reason = typed.words("reason");
                yield let(tenancy -> tenancy.refuseRenewal(reason, by));
            }
            case SURRENDER -> {
                var leavingOn = typed.day("leavingOn");
                var words = typed.wordsOrNone("reason");
                yield let(tenancy -> tenancy.surrender(leavingOn, words, by));
            }
            case NOTICE -> notice(typed, by);
            case WITHDRAWAL -> {
                var reason = typed.words("reason");
                yield leaving(tenancy -> tenancy.withdraw(reason, by));
            }
            case MARKET_RENT -> {
                var market =
                        new MarketRent(typed.money("monthly"), typed.line("rentSource", Draft.LONGEST_TEXT), by.by());
                yield leaving(tenancy -> tenancy.priceAfterRemoval(market, by));
            }
            case MOVE_OUT -> {
                var out = moveOut(typed, by);
                yield leaving(tenancy -> tenancy.moveOut(out, by));
            }
            case TRANSFER -> throw new IllegalStateException("claims a home first, so it is no single decision");
        };
    }

    private Function<Tenancy, TenancyAnswer> draft(Tenancy seen, Typed typed, Act by) {
        var draft = draft(seen, typed, typed.day("from"), by);
        var freeFrom = lettings.find(seen.file().home())
                .filter(letting -> letting.holder().equals(seen.id()))
                .map(Letting::freeFrom);
        return tenancy -> freeFrom.isEmpty()
                ? TenancyAnswer.refused(Refusal.HOME_LET)
                : switch (tenancy) {
                    case ToBeSigned open -> open.draft(draft, freeFrom.get(), by);
                    case Contracted contracted -> contracted.draft(draft, freeFrom.get(), by);
                    case Let _, Leaving _, Over _ -> TenancyAnswer.refused(Refusal.WRONG_STATE);
                };
    }

    private Function<Tenancy, TenancyAnswer> renewal(Tenancy seen, Typed typed, Act by) {
        var from = seen.file().termEnd().map(end -> end.plusDays(1)).orElse(by.day());
        var draft = draft(seen, typed, from, by);
        return let(tenancy -> tenancy.renew(draft, by));
    }

    private Draft draft(Tenancy seen, Typed typed, LocalDate from, Act by) {
        var to = typed.day("to");
        if (typed.faults().isEmpty() && (to.isBefore(from) || to.isAfter(Term.longest(from)))) {
            typed.fault("to", "term");
        }
        return new Draft(
                from,
                to,
                typed.money("rent"),
                typed.line("rentSource", Draft.LONGEST_TEXT),
                typed.moneyOrNone("deposit"),
                rules.on(by.day()).dueDay(),
                home(seen));
    }

    private LetHome home(Tenancy seen) {
        return homes.find(seen.file().home())
                .orElseThrow(() -> new IllegalStateException("home "
                        + seen.file().home().text() + " of tenancy " + seen.id().text() + " is not in the stock"));
    }

    private Function<Tenancy, TenancyAnswer> sign(
            Party party, Signature.Kind kind, Map<String, String> values, Act by) {
        var read = values.getOrDefault("digest", "");
        return tenancy -> sign(tenancy, party, kind, read, by);
    }

    /** The tenant signs on her own page. */
    TenancyAnswer signAsTenant(Versioned<Tenancy> seen, String read, Act by) {
        return keep.change(
                seen.state().id(),
                seen.version(),
                tenancy -> sign(tenancy, Party.TENANT, Signature.Kind.ELECTRONIC, read, by));
    }

    private TenancyAnswer sign(Tenancy tenancy, Party party, Signature.Kind kind, String read, Act by) {
        return switch (tenancy) {
            case Contracted contracted -> contracted.sign(party, kind, ContractTexts.last(tenancy, rules), read, by);
            case Let let -> let.sign(party, kind, ContractTexts.last(tenancy, rules), read, by);
            default -> TenancyAnswer.refused(Refusal.WRONG_STATE);
        };
    }

    /** A tenant does something to her own tenancy. */
    TenancyAnswer asTenant(Versioned<Tenancy> seen, Function<Let, TenancyAnswer> decision) {
        return keep.change(seen.state().id(), seen.version(), let(decision));
    }

    private Function<Tenancy, TenancyAnswer> payment(Tenancy seen, Typed typed, Act by) {
        var payment = new Payment(
                typed.line("reference", Payment.LONGEST_REFERENCE),
                typed.money("amount"),
                typed.day("paidOn"),
                false,
                by.by(),
                by.at());
        if (typed.faults().isEmpty() && payment.paidOn().isAfter(by.day())) {
            typed.fault("paidOn", "future");
        }
        var elsewhere = tenancies.findPaid(payment.reference()).filter(id -> !id.equals(seen.id()));
        return tenancy -> elsewhere.isPresent()
                ? TenancyAnswer.refused(Refusal.REFERENCE_TAKEN)
                : Paying.record(tenancy, payment);
    }

    private Function<Tenancy, TenancyAnswer> reduction(Typed typed, Map<String, String> values, Act by) {
        var from = typed.month("fromMonth");
        var classes = EnumSet.noneOf(ReliefClass.class);
        for (var relief : ReliefClass.values()) {
            if (!values.getOrDefault(relief.name(), "").isBlank()) {
                classes.add(relief);
            }
        }
        var table = reliefs.on(by.day());
        var highest = table.highest(classes);
        if (highest.isEmpty()) {
            typed.fault(ReliefClass.DESTITUTE.name(), "class");
        }
        return let(tenancy -> highest.map(relief -> tenancy.reduce(
                        new Reduction(
                                relief,
                                Objects.requireNonNull(table.coefficients().get(relief)),
                                table.name(),
                                from,
                                Optional.empty(),
                                by.by(),
                                by.at()),
                        by))
                .orElseGet(() -> TenancyAnswer.refused(Refusal.NOT_REDUCED)));
    }

    private Function<Tenancy, TenancyAnswer> notice(Typed typed, Act by) {
        var choice = typed.choice("ground", NoticeChoice.class);
        var finding = choice.filter(NoticeChoice::needsFinding).isPresent() ? typed.words("finding") : "";
        var since =
                choice.filter(NoticeChoice.LEFT_EMPTY::equals).isPresent() ? typed.day("emptySince") : LocalDate.EPOCH;
        if (!typed.faults().isEmpty() || choice.isEmpty()) {
            return _ -> TenancyAnswer.refused(Refusal.GROUND_ABSENT);
        }
        var ground = choice.get().ground(finding, since);
        return let(tenancy -> tenancy.giveNotice(ground, rules.on(by.day()), by));
    }

    private static Handover handover(Typed typed, Act by) {
        return new Handover(
                typed.day("on"),
                typed.reading("water"),
                typed.reading("electricity"),
                typed.reading("gas"),
                typed.count("keys", Handover.MOST_KEYS),
                typed.words("condition"),
                by.by());
    }

    private static MoveOut moveOut(Typed typed, Act by) {
        var deductions = typed.moneyOrNone("deductions");
        var reason = deductions.isPresent() ? typed.words("deductionReason") : "";
        return new MoveOut(handover(typed, by), deductions.orElse(Yuan.ZERO), reason);
    }

    private static Function<Tenancy, TenancyAnswer> contracted(Function<Contracted, TenancyAnswer> decision) {
        return tenancy -> tenancy instanceof Contracted contracted
                ? decision.apply(contracted)
                : TenancyAnswer.refused(Refusal.WRONG_STATE);
    }

    private static Function<Tenancy, TenancyAnswer> let(Function<Let, TenancyAnswer> decision) {
        return tenancy -> tenancy instanceof Let let ? decision.apply(let) : TenancyAnswer.refused(Refusal.WRONG_STATE);
    }

    private static Function<Tenancy, TenancyAnswer> leaving(Function<Leaving, TenancyAnswer> decision) {
        return tenancy -> tenancy instanceof Leaving leaving
                ? decision.apply(leaving)
                : TenancyAnswer.refused(Refusal.WRONG_STATE);
    }

    /** What a form may hold beforehand, by the names of its fields. */
    Map<String, String> prefilled(TenancyAct act, Tenancy tenancy, LocalDate today) {
        return switch (act) {
            case DRAFT ->
                homes.rentOn(tenancy.file().home(), today)
                        .map(rent -> Map.of("rent", rent.toString(), "rentSource", RENT_OF_THE_STOCK))
                        .orElseGet(Map::of);
            case RENEWAL ->
                tenancy.file()
                        .lastSigned()
                        .map(contract ->
                                Map.of("rent", contract.rent().toString(), "rentSource", contract.rentSource()))
                        .orElseGet(Map::of);
            case NOTICE ->
                tenancy.file()
                        .movedIn()
                        .flatMap(keys -> checks.emptySince(
                                keys.on(), tenancy.file().home().text()))
                        .filter(empty -> !today.isBefore(empty.since().plusMonths(NoticeGround.MONTHS_EMPTY)))
                        .map(TenancyDesk::evidence)
                        .orElseGet(Map::of);
            default -> Map.of();
        };
    }

    /** What the occupancy checks of a home show; the officer weighs whether there is a reason to be away. */
    private static Map<String, String> evidence(EmptyHome empty) {
        var days = empty.found().stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        return Map.of(
                "ground",
                NoticeChoice.LEFT_EMPTY.name(),
                "emptySince",
                empty.since().toString(),
                "finding",
                "入户巡查（" + days + "）发现房屋空置。");
    }

    /**
     * The tenancy as its caller saw it.
     *
     * @throws StaleVersionException when it was changed since
     */
    static Versioned<Tenancy> seen(Versioned<Tenancy> found, long version) {
        if (found.version() != version) {
            throw new StaleVersionException(found.id(), version, found.version());
        }
        return found;
    }

    /** How a message calls a field. */
    static MessageSourceResolvable label(String field) {
        return new DefaultMessageSourceResolvable("tenancy.field." + field);
    }
}
