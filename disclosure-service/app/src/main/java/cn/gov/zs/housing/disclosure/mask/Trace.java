package cn.gov.zs.housing.disclosure.mask;

import java.util.Optional;

/**
 * That something of a person was published: kept for as long as anything of her may be published, for what a reader has read she has.
 * It holds no name.
 *
 * @param published the notice or document
 * @param place its kind
 * @param mask what it showed of the identity number; {@link IdMask#HIDDEN} for nothing
 * @param township nine digits, where it told one
 * @param household the application, where the office knows it; empty where it does not
 */
public record Trace(String published, Place place, IdMask mask, Optional<String> township, String household) {
    /** Whether it adds nothing to what the other tells of the same person. */
    boolean saysNoMoreThan(Trace other) {
        return mask.equals(other.mask) && township.equals(other.township);
    }

    /** As the pair of a finding. */
    Finding.Earlier earlier(MaskField field) {
        return new Finding.Earlier(published, place, field);
    }
}
