package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;

/**
 * What the bank made of one line, as its workbook says (银行回盘).
 *
 * @param result paid or returned
 */
public record BankResult(ApplicationId application, PaymentLine.Result result) {
    /** Whether it came back. */
    public boolean isReturned() {
        return result instanceof PaymentLine.Result.Returned;
    }
}
