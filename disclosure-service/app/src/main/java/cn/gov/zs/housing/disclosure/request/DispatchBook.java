package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Enters letters that went by post or over the counter, and those that came back (邮寄、当面领取、退回). */
public final class DispatchBook {
    private final Letters letters;

    public DispatchBook(Letters letters) {
        this.letters = letters;
    }

    /** A registered letter was posted. The same entered twice stands once. */
    public DispatchAnswer posted(RequestNumber of, Dispatch entered, Instant at) {
        return enter(of, entered, at, issued -> {
            if (!Dispatch.isNumber(entered.number())) {
                return new DispatchAnswer.NumberMalformed();
            }
            var before = sent(issued, entered.number());
            if (before.isPresent()) {
                return before.get().equals(entered)
                        ? new DispatchAnswer.Recorded(issued)
                        : new DispatchAnswer.SentBefore(before.get().on());
            }
            return new DispatchAnswer.Recorded(
                    issued.delivered(new Delivery(Delivery.Way.POST, at, "", entered), issued.mailing()));
        });
    }

    /** It was handed over at the counter. The same entered twice stands once. */
    public DispatchAnswer handedOver(RequestNumber of, LocalDate on, RequestOffice.By by) {
        var entered = new Dispatch(on, "", by.member());
        return enter(
                of,
                entered,
                by.at(),
                issued -> entries(issued, Delivery.Way.COUNTER).contains(entered)
                        ? new DispatchAnswer.Recorded(issued)
                        : new DispatchAnswer.Recorded(issued.delivered(
                                new Delivery(Delivery.Way.COUNTER, by.at(), "", entered), issued.mailing())));
    }

    /**
     * A registered letter came back; another way has to be found.
     *
     * @param reason what the post wrote on it, not blank
     */
    public DispatchAnswer returned(RequestNumber of, Dispatch entered, String reason, Instant at) {
        return enter(of, entered, at, issued -> {
            var way = sent(issued, entered.number());
            if (way.isEmpty() || cameBack(issued, entered.number())) {
                return new DispatchAnswer.NotOnItsWay();
            }
            if (entered.on().isBefore(way.get().on())) {
                return new DispatchAnswer.DayWrong(way.get().on(), OfficeDay.of(at));
            }
            return reason.isBlank()
                    ? new DispatchAnswer.ReasonMissing()
                    : new DispatchAnswer.Recorded(issued.delivered(
                            new Delivery(Delivery.Way.RETURNED, at, reason, entered), issued.mailing()));
        });
    }

    /** Numbers of registered letters that were posted and did not come back. */
    public static List<String> onTheirWay(IssuedLetter issued) {
        return entries(issued, Delivery.Way.POST).stream()
                .map(Dispatch::number)
                .filter(number -> !cameBack(issued, number))
                .toList();
    }

    private DispatchAnswer enter(
            RequestNumber of, Dispatch entered, Instant at, Function<IssuedLetter, DispatchAnswer> decision) {
        var found = letters.find(of);
        if (found.isEmpty()) {
            return new DispatchAnswer.NoLetter();
        }
        var issuedOn = OfficeDay.of(found.get().at());
        if (entered.on().isBefore(issuedOn) || entered.on().isAfter(OfficeDay.of(at))) {
            return new DispatchAnswer.DayWrong(issuedOn, OfficeDay.of(at));
        }
        var decided = new Decided();
        letters.change(of, issued -> {
            decided.answer = decision.apply(issued);
            return decided.answer instanceof DispatchAnswer.Recorded(var next) ? next : issued;
        });
        return decided.answer;
    }

    /** What was decided last, which is what was written; a change may be decided more than once. */
    private static final class Decided {
        private DispatchAnswer answer = new DispatchAnswer.NoLetter();
    }

    private static Optional<Dispatch> sent(IssuedLetter issued, String number) {
        return entries(issued, Delivery.Way.POST).stream()
                .filter(each -> each.number().equals(number))
                .findFirst();
    }

    private static boolean cameBack(IssuedLetter issued, String number) {
        return entries(issued, Delivery.Way.RETURNED).stream()
                .anyMatch(each -> each.number().equals(number));
    }

    private static List<Dispatch> entries(IssuedLetter issued, Delivery.Way way) {
        return issued.deliveries().stream()
                .filter(each -> each.way() == way)
                .flatMap(each -> Optional.ofNullable(each.paper()).stream())
                .toList();
    }
}
