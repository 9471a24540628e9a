package cn.gov.zs.housing.housing.tenancy.web;

import static cn.gov.zs.housing.housing.tenancy.web.ActField.day;
import static cn.gov.zs.housing.housing.tenancy.web.ActField.flag;
import static cn.gov.zs.housing.housing.tenancy.web.ActField.line;
import static cn.gov.zs.housing.housing.tenancy.web.ActField.month;
import static cn.gov.zs.housing.housing.tenancy.web.ActField.words;

import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an officer can do to a tenancy, each by a form of its own and a path of the interface. */
enum TenancyAct {
    DRAFT(
            Set.of(TenancyState.TO_BE_SIGNED, TenancyState.CONTRACTED),
            false,
            day("from"),
            day("to"),
            line("rent"),
            line("rentSource"),
            line("deposit")),
    OFFICE_SIGNATURE(Set.of(TenancyState.CONTRACTED, TenancyState.LET), true),
    PAPER_SIGNATURE(Set.of(TenancyState.CONTRACTED, TenancyState.LET), true),
    DECLINE(Set.of(TenancyState.TO_BE_SIGNED, TenancyState.CONTRACTED), true, words("reason")),
    MOVE_IN(Set.of(TenancyState.CONTRACTED), true, handover()),
    PAYMENT(
            Set.of(TenancyState.CONTRACTED, TenancyState.LET, TenancyState.LEAVING, TenancyState.ENDED),
            false,
            line("reference"),
            line("amount"),
            day("paidOn")),
    PAYMENT_REVERSAL(
            Set.of(
                    TenancyState.CONTRACTED,
                    TenancyState.LET,
                    TenancyState.LEAVING,
                    TenancyState.ENDED,
                    TenancyState.DECLINED),
            true,
            line("reference"),
            words("reason")),
    REDUCTION(Set.of(TenancyState.LET), false, reliefs(month("fromMonth"))),
    REDUCTION_END(Set.of(TenancyState.LET), false, month("lastMonth"), words("reason")),
    RENEWAL_REQUEST(Set.of(TenancyState.LET), false, words("reason")),
    RENEWAL(Set.of(TenancyState.LET), false, day("to"), line("rent"), line("rentSource"), line("deposit")),
    RENEWAL_REFUSAL(Set.of(TenancyState.LET), true, words("reason")),
    SURRENDER(Set.of(TenancyState.LET), true, day("leavingOn"), words("reason")),
    TRANSFER(
            Set.of(TenancyState.LET),
            true,
            line("estate"),
            line("building"),
            line("number"),
            day("vacateBy"),
            words("reason")),
    NOTICE(
            Set.of(TenancyState.LET),
            true,
            new ActField("ground", ActField.Kind.CHOICE, NoticeChoice.names(), "tenancy.ground"),
            day("emptySince"),
            words("finding")),
    WITHDRAWAL(Set.of(TenancyState.LEAVING), true, words("reason")),
    MARKET_RENT(Set.of(TenancyState.LEAVING), true, line("monthly"), line("rentSource")),
    MOVE_OUT(Set.of(TenancyState.LEAVING), true, moveOut());

    private final Set<TenancyState> states;
    private final boolean confirmed;
    private final List<ActField> fields;

    TenancyAct(Set<TenancyState> states, boolean confirmed, ActField... fields) {
        this.states = states;
        this.confirmed = confirmed;
        this.fields = List.of(fields);
    }

    /** Its part of an address. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<TenancyAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }

    /** Those a state allows. */
    static List<TenancyAct> offered(TenancyState state) {
        return Arrays.stream(values()).filter(act -> act.states.contains(state)).toList();
    }

    /** Whether it is shown once more before it is done: it cannot be undone. */
    boolean isConfirmed() {
        return confirmed;
    }

    List<ActField> fields() {
        return fields;
    }

    private static ActField[] handover() {
        return new ActField[] {
            day("on"), line("water"), line("electricity"), line("gas"), line("keys"), words("condition")
        };
    }

    private static ActField[] moveOut() {
        return Stream.concat(Arrays.stream(handover()), Stream.of(line("deductions"), words("deductionReason")))
                .toArray(ActField[]::new);
    }

    private static ActField[] reliefs(ActField first) {
        var fields = new ArrayList<ActField>(List.of(first));
        for (var relief : ReliefClass.values()) {
            fields.add(flag(relief.name()));
        }
        return fields.toArray(ActField[]::new);
    }
}
