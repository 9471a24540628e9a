package cn.gov.zs.housing.disclosure.request.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote in a request and its answer, as one text to be encrypted.
 *
 * @param whom names of those consulted, in their order
 * @param reasons what the applicant stated; null in what was stored before she could be asked
 * @param reassignments why it was handed over, in the order that was; null in what was stored before it could be
 */
record RequestWords(
        String name,
        String proof,
        String contact,
        String address,
        String description,
        String asked,
        String corrected,
        List<String> whom,
        String extension,
        String ground,
        String answer,
        @Nullable String reasons,
        @Nullable List<String> reassignments) {

    @Override
    public String toString() {
        return "words of a request";
    }
}
