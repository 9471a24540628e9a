package cn.gov.zs.housing.disclosure.notice;

/**
 * What this service keeps of a household between its city review and the result of its draw, so that the result can name
 * it (work plan 二（一）（7）).
 */
public sealed interface RegisteredHousehold {
    /**
     * It may still draw a home.
     *
     * @param applicantName 申请人姓名
     * @param idNumber 身份证号, masked
     */
    record Waiting(String applicantName, MaskedId idNumber) implements RegisteredHousehold {
        /** Says nothing of the household, whatever logger meets it. */
        @Override
        public String toString() {
            return "Waiting[" + idNumber + "]";
        }
    }

    /** The notice of its result is up and names it: nothing is kept here any more. */
    record Forgotten() implements RegisteredHousehold {}
}
