package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Puts an answer into the words of a letter, and a letter on paper. */
public interface LetterPress {
    /** The paragraphs of a letter. */
    List<String> words(InformationRequest.Answered request, LetterNumber number);

    /**
     * The letter in every format.
     *
     * @param note its signed text with the signatures
     */
    Map<ArchiveFormat, byte[]> print(AnswerLetter letter, String note, Instant at);
}
