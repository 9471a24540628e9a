package cn.gov.zs.housing.disclosure.catalogue;

import java.util.Arrays;

/** A word of the catalogue that is one of a few; the file writes it in Chinese. */
interface Labelled {
    /** As the file writes it. */
    String label();

    /** @throws IllegalArgumentException for a word that is none of them; it names the words that are */
    static <E extends Enum<E> & Labelled> E read(E[] words, String text) {
        return Arrays.stream(words)
                .filter(word -> word.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text + " is none of "
                        + Arrays.stream(words).map(Labelled::label).toList()));
    }
}
