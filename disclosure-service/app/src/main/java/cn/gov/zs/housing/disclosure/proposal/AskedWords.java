package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.search.Folding;
import cn.gov.zs.housing.disclosure.search.SynonymList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a description asks for, as it is compared: folded and with synonyms made one word as in the search for what is published, without
 * the words of asking, as pairs of neighbouring characters (bigrams, as Chinese has no spaces between words).
 *
 * @param text what is left, runs of characters with a space between them
 * @param pairs every two neighbours within a run
 * @param years the years it names: a plan of another year is another plan
 */
record AskedWords(String text, Set<String> pairs, Set<String> years) {
    /** Fewer pairs name nothing: 公租房 alone would be like everything. */
    private static final int FEWEST = 4;

    /** Words of asking, which say nothing of what is asked for; the longer first. */
    private static final Pattern ASKING = Pattern.compile("申请公开|请求公开|申请获取|希望获取|希望了解|想了解|我想要|请提供|请公开|复印件|政府信息"
            + "|申请|公开|提供|获取|了解|查询|查阅|信息|资料|材料|文件|有关|相关|关于|本人|我要|我想|请|的|和|及|与");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern CHINESE_YEAR = Pattern.compile("([〇○零一二三四五六七八九]{4})(?=年)");
    private static final String ZEROS = "〇○零";
    private static final String DIGITS = "零一二三四五六七八九";

    static AskedWords of(String description, SynonymList synonyms) {
        var years = CHINESE_YEAR.matcher(Folding.of(description)).replaceAll(AskedWords::digits);
        var bare = ASKING.matcher(synonyms.unified(MARKS.matcher(years).replaceAll(" ")))
                .replaceAll("");
        return of(bare.strip());
    }

    /** Of words that were compared before. */
    static AskedWords ofRuns(List<String> runs) {
        return of(String.join(" ", runs));
    }

    private static AskedWords of(String text) {
        var pairs = new HashSet<String>();
        for (var run : text.split(" ")) {
            for (int at = 0; at + 2 <= run.length(); at++) {
                pairs.add(run.substring(at, at + 2));
            }
        }
        return new AskedWords(
                text,
                Set.copyOf(pairs),
                YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet()));
    }

    private static String digits(MatchResult found) {
        return found.group()
                .chars()
                .mapToObj(each -> ZEROS.indexOf(each) >= 0 ? "0" : String.valueOf(DIGITS.indexOf(each)))
                .collect(Collectors.joining());
    }

    /** Whether it names enough to be like anything. */
    boolean enough() {
        return pairs.size() >= FEWEST;
    }

    /** Whether both ask for the same, by this share of a hundred of what they have in common (Dice). */
    boolean like(AskedWords other, int likeness) {
        return sameYears(other) && 200L * common(other) >= (long) likeness * (pairs.size() + other.pairs.size());
    }

    /** Whether what is in this one is in the other. */
    boolean within(AskedWords other, int likeness) {
        return sameYears(other) && 100L * common(other) >= (long) likeness * pairs.size();
    }

    private long common(AskedWords other) {
        return pairs.stream().filter(other.pairs::contains).count();
    }

    private boolean sameYears(AskedWords other) {
        return years.equals(other.years);
    }

    /** The longest runs all of whose pairs pass, in their order. */
    List<String> runs(Predicate<String> passes) {
        var runs = new ArrayList<String>();
        for (var run : text.split(" ")) {
            int from = -1;
            for (int at = 0; at + 2 <= run.length(); at++) {
                if (passes.test(run.substring(at, at + 2))) {
                    from = from < 0 ? at : from;
                } else if (from >= 0) {
                    runs.add(run.substring(from, at + 1));
                    from = -1;
                }
            }
            if (from >= 0) {
                runs.add(run.substring(from));
            }
        }
        return runs.stream().distinct().toList();
    }

    /** Without the words. */
    @Override
    public String toString() {
        return pairs.size() + " pairs";
    }
}
