package cn.gov.zs.housing.disclosure.request;

/**
 * Who asks (申请人): art. 29 wants a name, a proof of identity and a way to reach her.
 *
 * @param name of the person, or of the organisation
 * @param proof 身份证明: kind and number of the paper that was shown
 * @param contact phone number or e-mail address
 * @param address for post; may be empty
 */
public record Applicant(ApplicantKind kind, String name, String proof, String contact, String address) {
    /** Says nothing of anybody, whatever logger meets it. */
    @Override
    public String toString() {
        return "applicant of kind " + kind;
    }
}
