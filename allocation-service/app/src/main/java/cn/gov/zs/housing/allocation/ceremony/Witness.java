package cn.gov.zs.housing.allocation.ceremony;

/**
 * A witness (监督代表) who acts.
 *
 * @param subject the person, as the identity provider knows her; kept with what she signs
 * @param account her login name, by which a seat is given
 */
public record Witness(String subject, String account) {

    /** Not the name: logs follow the case. */
    @Override
    public String toString() {
        return "Witness[" + subject + "]";
    }
}
