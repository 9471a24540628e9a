package cn.gov.zs.housing.disclosure.request.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.letter.*}: how answers look on paper.
 *
 * @param seal name along the ring of the visible seal, as the office's registered seal has it, at most 20 characters; empty: the seal is
 *     marked as a sample (示例印章)
 */
@ConfigurationProperties("housing.letter")
public record LetterSettings(@DefaultValue("") String seal) {
    private static final int LONGEST = 20;

    /** @throws IllegalArgumentException naming the setting, when the name does not fit the ring */
    public LetterSettings {
        seal = seal.strip();
        if (seal.length() > LONGEST) {
            throw new IllegalArgumentException("housing.letter.seal has more than " + LONGEST + " characters");
        }
    }
}
