package cn.gov.zs.housing.housing.stock;

import java.util.UUID;

/**
 * Names an offer. It is the id of the form that asked for the offer, so that a form sent twice cannot make two offers.
 *
 * @param text a UUID in its written form
 */
public record OfferId(String text) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public OfferId {
        text = UUID.fromString(text).toString();
    }
}
