package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.subsidy.BankResult;
import cn.gov.zs.housing.applicant.subsidy.BankResultsAnswer;
import cn.gov.zs.housing.applicant.subsidy.BankResultsReader;
import cn.gov.zs.housing.applicant.subsidy.MonthlyPayment;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRuns;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.xlsx.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in the workbook that the bank gives back, for the page as for the API. */
@Component
class BankDesk {
    private static final Logger LOG = LoggerFactory.getLogger(BankDesk.class);

    private final MonthlyPayment payment;
    private final SubsidyRuns runs;
    private final PaymentSheetWords words;
    private final Clock clock;

    BankDesk(MonthlyPayment payment, SubsidyRuns runs, PaymentSheetWords words, Clock clock) {
        this.payment = payment;
        this.runs = runs;
        this.words = words;
        this.clock = clock;
    }

    /** What became of an upload. */
    sealed interface Received {
        /** Every row of it is recorded. */
        record Recorded(RunView run, int paid, int returned) implements Received {}

        /** Nothing of it is. */
        record Refused(BankResultsAnswer answer) implements Received {}
    }

    /** Reads a request with a workbook: who may not send one is refused before anything is read. */
    Received receive(Caller caller, YearMonth month, HttpServletRequest request) throws IOException {
        caller.require(GrantDesk.CITY_REVIEWER);
        var run = runs.find(month).orElseThrow(ProblemException::absent);
        if (!(run instanceof SubsidyRun.Approved approved)) {
            throw ProblemException.conflict("subsidy-run.not-due", Map.of("state", run.name()), month.toString());
        }
        var sent = Upload.read(request, Limits.FORM.fileBytes()).file();
        if (sent.isEmpty() || sent.get().cut()) {
            return new Received.Refused(new BankResultsAnswer.Unreadable(sent.isEmpty() ? "no-file" : "too-large"));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var answer =
                new BankResultsReader(words.all()).read(sent.get().content(), approved, payment.payable(approved), now);
        if (!(answer instanceof BankResultsAnswer.Good(var results))) {
            LOG.info(
                    "bank results of {}: {} bytes refused: {}",
                    month,
                    sent.get().content().length,
                    answer.getClass().getSimpleName());
            return new Received.Refused(answer);
        }
        var act = new OfficerAct(caller.subject(), caller.name(), now);
        var view = RunDesk.done(month, "bank results recorded", payment.recordAll(month, results, act));
        var returned = (int) results.stream().filter(BankResult::isReturned).count();
        return new Received.Recorded(view, results.size() - returned, returned);
    }
}
