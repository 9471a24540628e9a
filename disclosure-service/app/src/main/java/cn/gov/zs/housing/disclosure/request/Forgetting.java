package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.request.InformationRequest.Answered;
import cn.gov.zs.housing.disclosure.request.InformationRequest.Ended;
import cn.gov.zs.housing.disclosure.request.InformationRequest.File;
import cn.gov.zs.housing.disclosure.request.InformationRequest.Handling;
import cn.gov.zs.housing.disclosure.request.InformationRequest.Head;
import java.util.Optional;

/**
 * What stays of a request when its time is over (到期删除): what the annual report counts (kind of applicant, days, outcome, fee, steps) and
 * who of the office did what. What is of persons goes: who asked and how she is reached, everything that anybody wrote, whoever was consulted,
 * and by what her requests are counted together and her key is known again.
 */
final class Forgetting {
    private Forgetting() {}

    /** @throws IllegalStateException when it is not over: nobody may lose a request that is open */
    static InformationRequest forget(InformationRequest request, Step step) {
        return switch (request) {
            case Answered answered ->
                new Answered(
                        forget(answered.handling(), step),
                        new Answer(
                                answered.answer().outcome(),
                                "",
                                "",
                                answered.answer().by(),
                                answered.answer().on()),
                        answered.archived(),
                        answered.letter());
            case Ended ended ->
                new Ended(
                        forget(ended.file(), step),
                        ended.handled().map(handling -> forget(handling, step)),
                        ended.outcome(),
                        ended.on());
            case InformationRequest.Arrived _,
                    Handling _,
                    InformationRequest.AwaitingCorrection _,
                    InformationRequest.AwaitingPayment _ ->
                throw new IllegalStateException("request " + request.head().number() + " is not over");
        };
    }

    private static Handling forget(Handling handling, Step step) {
        return new Handling(
                forget(handling.file(), step),
                handling.receivedOn(),
                handling.correction()
                        .map(each -> new Correction("", each.askedOn(), each.until(), each.arrivedOn(), "")),
                handling.consultations().stream()
                        .map(each -> new Consultation(each.kind(), "", each.askedOn(), each.lastDay(), each.reply()))
                        .toList(),
                handling.extension().map(each -> new Extension(each.workingDays(), "", each.by(), each.on())),
                handling.reasons()
                        .map(each -> new Reasons(each.askedOn(), each.until(), each.arrivedOn(), "", each.laterBy())),
                handling.fee());
    }

    private static File forget(File file, Step step) {
        var head = file.head();
        var bare = new File(
                new Head(
                        head.number(),
                        "",
                        head.way(),
                        head.arrivedOn(),
                        head.arrivedAt(),
                        head.enteredBy(),
                        head.helped(),
                        ""),
                new Applicant(file.applicant().kind(), "", "", "", ""),
                new Wish("", file.wish().form(), file.wish().handover()),
                file.steps(),
                forget(file.assignment()));
        return bare.with(step);
    }

    private static Assignment forget(Assignment assigned) {
        return new Assignment(
                assigned.handler(),
                assigned.reassignments().stream()
                        .map(each -> new Reassignment(each.from(), each.to(), "", each.by(), each.at()))
                        .toList(),
                assigned.reminders().stream()
                        .map(each -> each.mailing().isPresent() ? each.mailed(Optional.empty()) : each)
                        .toList());
    }
}
