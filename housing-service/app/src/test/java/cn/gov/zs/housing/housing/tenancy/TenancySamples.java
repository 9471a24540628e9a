package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HomeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** Tenancies as tests want them: household Li in 祈安苑 3栋 501 from 2027-01-15 for 777.60 a month. */
public final class TenancySamples {
    public static final String OWNER = "citizen-li";
    public static final String APPLICATION = "5f0c1d5e-3b7a-4a63-9a31-8d1f0c2b7e11";
    public static final HomeId HOME = HomeId.at("祈安苑", "3栋", "501");
    public static final TenancyRules RULES = TenancyRuleBook.shipped().on(day("2027-01-01"));
    public static final LocalDate BEGIN = day("2027-01-15");
    public static final LocalDate END = day("2032-01-14");

    private TenancySamples() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The officer, at nine in the morning of this day. */
    public static Act on(String day) {
        return on(day(day));
    }

    public static Act on(LocalDate day) {
        return new Act(
                "officer",
                day.atTime(LocalTime.of(9, 0))
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
    }

    public static Household household() {
        return new Household(APPLICATION, Optional.of(OWNER), "李美华", "442000************", 2, "442000118");
    }

    public static ToBeSigned toBeSigned() {
        return new ToBeSigned(TenancyFile.opened(
                TenancyId.allotted(APPLICATION, HOME),
                household(),
                HOME,
                new Origin(Origin.Kind.ALLOTTED, "b1", day("2026-12-26")),
                on("2026-12-26")));
    }

    public static Draft draft(LocalDate from, LocalDate to, String rent) {
        return new Draft(
                from,
                to,
                Yuan.of(rent),
                "镇街公布的租金标准",
                Optional.of(Yuan.of("1000.00")),
                RULES.dueDay(),
                new LetHome(HOME, "祈安苑 3栋 501", 2, new BigDecimal("58.37"), "中山市南区街道祈安苑3栋501房"));
    }

    public static Contracted contracted() {
        return (Contracted) now(toBeSigned().draft(draft(BEGIN, END, "777.60"), LocalDate.EPOCH, on("2027-01-05")));
    }

    public static Contracted signed() {
        var drafted = contracted();
        var text = text(drafted);
        var office = (Contracted)
                now(drafted.sign(Party.OFFICE, Signature.Kind.ELECTRONIC, text, text.digest(), on("2027-01-06")));
        return (Contracted)
                now(office.sign(Party.TENANT, Signature.Kind.ELECTRONIC, text, text.digest(), on("2027-01-07")));
    }

    public static Let let() {
        return (Let) now(signed().moveIn(handover(BEGIN), on(BEGIN)));
    }

    public static Leaving surrendered(String on, String leaving) {
        return (Leaving) now(let().surrender(day(leaving), "回乡居住", on(on)));
    }

    public static ContractText text(Tenancy tenancy) {
        return ContractText.of(tenancy.file(), tenancy.file().contracts().getLast(), RULES);
    }

    public static Handover handover(LocalDate day) {
        return new Handover(day, new BigDecimal("12.5"), new BigDecimal("103"), BigDecimal.ZERO, 3, "墙面完好", "officer");
    }

    public static MoveOut moveOut(LocalDate day) {
        return new MoveOut(handover(day), Yuan.ZERO, "");
    }

    public static Payment paid(String reference, String amount, String day) {
        return new Payment(
                reference, Yuan.of(amount), day(day), false, "officer", Instant.parse("2027-03-01T01:00:00Z"));
    }

    public static Reduction reduction(String coefficient, String from) {
        return new Reduction(
                ReliefClass.SUBSISTENCE,
                new BigDecimal(coefficient),
                "sample",
                YearMonth.parse(from),
                Optional.empty(),
                "officer",
                Instant.parse("2027-01-20T01:00:00Z"));
    }

    public static Departure departure(String vacateBy) {
        return new Departure(
                Ground.OTHER_HOME,
                day("2027-06-01"),
                day(vacateBy),
                "已购买住房",
                "",
                "officer",
                Optional.empty(),
                Optional.empty());
    }

    /** What an answer came to, when it was yes. */
    public static Tenancy now(TenancyAnswer answer) {
        return ((TenancyAnswer.Moved) answer).now();
    }
}
