package cn.gov.zs.housing.disclosure.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody asks for, read from the words she typed: words beside each other must all be found, words in quotation marks exactly so.
 * A word of the synonym list is also found by its others; nothing else is.
 *
 * @param terms one at least
 */
public record Question(List<Term> terms) {
    /** Most characters that are read. */
    public static final int LONGEST = 200;

    /** Most pieces: more would be a text, not a question. */
    private static final int MOST_TERMS = 24;

    /** Up to so many characters a piece is a word and is found as it stands. */
    private static final int WORD = 3;

    private static final Pattern QUOTED = Pattern.compile("[\"“”「」『』]([^\"“”「」『』]*)[\"“”「」『』]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters and digits are one token in the index, so they are pieces of their own. */
    private static final Pattern BETWEEN_SCRIPTS =
            Pattern.compile("(?<=\\p{IsHan})(?=[^\\p{IsHan}])|(?<=[^\\p{IsHan}])(?=\\p{IsHan})");

    /** Keeps its own copy. */
    public Question {
        terms = List.copyOf(terms);
    }

    /** What became of the words. */
    public sealed interface Answer {
        /** They can be asked for. */
        record Asked(Question question) implements Answer {}

        /** Nothing was typed. */
        record Empty() implements Answer {}

        /** Only marks, nothing that could stand in a text. */
        record NoWords() implements Answer {}

        /** One character stands in almost every text. */
        record TooShort() implements Answer {}

        /** More than anybody asks. */
        record TooLong(int longest) implements Answer {}
    }

    /** Reads what was typed. */
    public static Answer read(String typed, SynonymList synonyms) {
        if (typed.isBlank()) {
            return new Answer.Empty();
        }
        if (typed.length() > LONGEST) {
            return new Answer.TooLong(LONGEST);
        }
        var terms = new ArrayList<Term>();
        var found = QUOTED.matcher(typed);
        int from = 0;
        while (found.find()) {
            words(typed.substring(from, found.start()), synonyms, terms);
            exact(found.group(1), terms);
            from = found.end();
        }
        words(typed.substring(from), synonyms, terms);
        if (terms.isEmpty()) {
            return NO_LETTERS.matcher(typed).replaceAll("").isEmpty() ? new Answer.NoWords() : new Answer.TooShort();
        }
        return terms.stream().allMatch(term -> term.strength() == Term.Strength.RATHER)
                ? new Answer.TooShort()
                : new Answer.Asked(
                        new Question(terms.stream().distinct().limit(MOST_TERMS).toList()));
    }

    private static void exact(String quoted, List<Term> into) {
        var words = letters(Folding.of(quoted));
        if (words.length() > 1) {
            into.add(new Term(List.of(words), Term.Strength.EXACT));
        }
    }

    private static void words(String typed, SynonymList synonyms, List<Term> into) {
        if (cn.gov.zs.housing.disclosure.library.DocumentNumber.read(typed).isPresent()) {
            exact(typed, into);
            return;
        }
        Stream.of(NO_LETTERS.split(Folding.of(typed)))
                .flatMap(BETWEEN_SCRIPTS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .forEach(word -> word(word, synonyms, into));
    }

    /** Cuts a run of characters at the words of the synonym list, the longest first. */
    private static void word(String run, SynonymList synonyms, List<Term> into) {
        int from = 0;
        for (int at = 0; at < run.length(); ) {
            var known = synonyms.longestAt(run, at);
            if (known.isEmpty()) {
                at++;
                continue;
            }
            piece(run.substring(from, at), into);
            into.add(new Term(synonyms.of(known.get()), Term.Strength.EXACT));
            at += known.get().length();
            from = at;
        }
        piece(run.substring(from), into);
    }

    private static void piece(String piece, List<Term> into) {
        if (piece.isEmpty()) {
            return;
        }
        var length = piece.codePointCount(0, piece.length());
        var ofLatin = piece.chars().allMatch(c -> c < 0x2e80);
        if (length == 1) {
            into.add(new Term(List.of(piece), Term.Strength.RATHER));
        } else {
            into.add(new Term(List.of(piece), length <= WORD || ofLatin ? Term.Strength.EXACT : Term.Strength.MOST));
        }
    }

    private static String letters(String folded) {
        return NO_LETTERS.matcher(folded).replaceAll(" ").strip();
    }

    /** Whether a synonym widened it. */
    public List<String> alsoAsked() {
        return terms.stream()
                .filter(term -> term.words().size() > 1)
                .flatMap(term -> term.words().stream())
                .distinct()
                .toList();
    }
}
