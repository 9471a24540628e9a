package cn.gov.zs.housing.disclosure.mask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds numbers of a person in words: however wide, spaced, dashed or spelled the digits are, a reader puts them together again, so they
 * are put together before they are looked at.
 */
public final class PersonalNumbers {
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9*])[\\s\\p{Pd}\\p{Pc}./:·]+(?=[0-9Xx*])");
    private static final String SPELLED = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺";
    private static final String DIGITS = "001234567891234567891";

    private static final List<Form> OF_IDENTITY = List.of(
            new Form(Kind.ID_NUMBER, "(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])"),
            new Form(Kind.OLD_ID_NUMBER, "(?<![0-9])[0-9]{15}(?![0-9])"),
            new Form(
                    Kind.STARRED_NUMBER,
                    "(?<![0-9*])(?=[0-9Xx*]*\\*)(?=\\**[0-9][0-9*]*[0-9])[0-9*]{14,17}[0-9Xx*](?![0-9*])"));
    private static final List<Form> ANYWHERE = Stream.concat(
                    OF_IDENTITY.stream(),
                    Stream.of(
                            new Form(Kind.MOBILE, "(?<![0-9])(?:86)?1[3-9][0-9]{9}(?![0-9])"),
                            new Form(Kind.LONG_NUMBER, "[0-9]{15,}")))
            .toList();
    private static final Form LANDLINE =
            new Form(Kind.LANDLINE, "(?<![0-9])(?:0[0-9]{2,3}[2-8][0-9]{6,7}|[2-8][0-9]{6,7})(?![0-9])");

    private PersonalNumbers() {}

    /** What kind of number it is. */
    public enum Kind {
        /** 身份证号, eighteen places. */
        ID_NUMBER,
        /** 身份证号, the fifteen places of old. */
        OLD_ID_NUMBER,
        /** 身份证号, some of whose places are starred, where no mask belongs. */
        STARRED_NUMBER,
        /** 银行卡号 or another number too long to be anything else. */
        LONG_NUMBER,
        /** 手机号码. */
        MOBILE,
        /** 固定电话. */
        LANDLINE
    }

    /** The gravest number in words about a household; empty when there is none. */
    public static Optional<Kind> find(String text) {
        return found(text, ANYWHERE).or(() -> found(text, List.of(LANDLINE)));
    }

    /** The same in words of the office, whose own telephone number may stand there. */
    public static Optional<Kind> findInOfficeWords(String text) {
        return found(text, ANYWHERE);
    }

    /** Whether it could hold a number of identity, and nothing less. */
    public static boolean holdsIdNumber(String text) {
        return found(text, OF_IDENTITY).isPresent();
    }

    /** The text with every number of a person starred; what is around it stays. */
    public static String starred(String text) {
        var starred = text;
        for (var each : Stream.concat(ANYWHERE.stream(), Stream.of(LANDLINE)).toList()) {
            var folded = Folded.of(starred);
            for (var at = each.pattern.matcher(folded.text()); at.find(); at = each.pattern.matcher(folded.text())) {
                starred = starred.substring(0, folded.from(at.start()))
                        + "***"
                        + starred.substring(folded.from(at.end()));
                folded = Folded.of(starred);
            }
        }
        return starred;
    }

    private static Optional<Kind> found(String text, List<Form> forms) {
        var folded = Folded.of(text).text();
        return forms.stream()
                .filter(each -> each.pattern.matcher(folded).find())
                .map(Form::kind)
                .findFirst();
    }

    /** How a number is recognised. */
    private record Form(Kind kind, Pattern pattern) {
        Form(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /**
     * A text with its digits as a reader puts them together.
     *
     * @param origins where each character came from, and the length of the text behind the last
     */
    private record Folded(String text, List<Integer> origins) {
        static Folded of(String text) {
            var folded = new StringBuilder();
            var origins = new ArrayList<Integer>();
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int from = at;
                Normalizer.normalize(Character.toString(text.codePointAt(at)), Normalizer.Form.NFKC)
                        .codePoints()
                        .filter(each -> Character.getType(each) != Character.FORMAT)
                        .mapToObj(Folded::digit)
                        .forEach(each -> {
                            folded.append(each);
                            each.chars().forEach(_ -> origins.add(from));
                        });
            }
            origins.add(text.length());
            return new Folded(folded.toString(), origins).together();
        }

        private static String digit(int character) {
            int spelled = character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? SPELLED.indexOf(character) : -1;
            if (spelled >= 0) {
                return DIGITS.substring(spelled, spelled + 1);
            }
            return Character.isDigit(character)
                    ? Integer.toString(Character.digit(character, 10))
                    : Character.toString(character);
        }

        /** Without what stands between digits. */
        private Folded together() {
            var close = new StringBuilder();
            var from = new ArrayList<Integer>();
            int last = 0;
            for (var between = BETWEEN_DIGITS.matcher(text); between.find(); last = between.end()) {
                close.append(text, last, between.start());
                from.addAll(origins.subList(last, between.start()));
            }
            close.append(text, last, text.length());
            from.addAll(origins.subList(last, origins.size()));
            return new Folded(close.toString(), from);
        }

        int from(int at) {
            return origins.get(at);
        }
    }
}
