package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.request.Delivery;
import java.util.List;

/** What a letter says and how it was delivered, as one text to be encrypted. */
record LetterWords(List<String> paragraphs, String note, List<Delivery> deliveries) {
    @Override
    public String toString() {
        return "words of a letter";
    }
}
