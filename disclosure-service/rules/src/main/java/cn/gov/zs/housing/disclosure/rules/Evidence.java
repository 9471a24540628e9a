package cn.gov.zs.housing.disclosure.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * All from which a year is assessed. No name of a person is in it.
 *
 * @param asOf the day on which it was taken: what is due later is not assessed yet
 */
public record Evidence(
        int year,
        LocalDate asOf,
        List<DutyFact> duties,
        List<NoticeFact> notices,
        List<RequestFact> requests,
        List<ReviewFact> reviews) {
    /** Keeps its own copies. */
    public Evidence {
        duties = List.copyOf(duties);
        notices = List.copyOf(notices);
        requests = List.copyOf(requests);
        reviews = List.copyOf(reviews);
    }

    /** Whether table 3 of the year closes over these requests: 一 + 二 = 三 + 四. */
    public boolean closes() {
        long came = requests.stream()
                .filter(each -> each.arrivedOn().getYear() <= year)
                .filter(each -> !endedBefore(each))
                .count();
        long ended = requests.stream()
                .filter(each ->
                        each.endedOn().filter(on -> on.getYear() == year).isPresent())
                .count();
        long left = requests.stream()
                .filter(each -> each.arrivedOn().getYear() <= year)
                .filter(each ->
                        each.endedOn().filter(on -> on.getYear() <= year).isEmpty())
                .count();
        return came == ended + left;
    }

    private boolean endedBefore(RequestFact request) {
        return request.endedOn().filter(on -> on.getYear() < year).isPresent();
    }
}
