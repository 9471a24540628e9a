package cn.gov.zs.housing.disclosure.request.mongo;

import java.util.List;

/**
 * What people wrote in a request and its answer, as one text to be encrypted.
 *
 * @param whom names of those consulted, in their order
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
        String answer) {

    @Override
    public String toString() {
        return "words of a request";
    }
}
