package cn.gov.zs.housing.disclosure.request;

import java.util.List;
import java.util.stream.Stream;

/**
 * What in a description speaks for a petition, complaint or report dressed as a request (art. 39). It decides nothing: an officer does,
 * and a request for the file of a complaint names complaints too.
 */
public final class PetitionSigns {
    /** So many characters seldom name a piece of information. */
    public static final int LONG = 1_500;

    private static final List<String> WORDS = List.of(
            "信访", "上访", "投诉", "举报", "检举", "控告", "申诉", "冤", "严惩", "查处", "追究责任", "给个说法", "讨回公道", "赔偿我", "不作为", "乱作为");

    private PetitionSigns() {}

    /** The signs found: words, and that it is long; empty when there are fewer than two. */
    public static List<String> in(String description) {
        var words = WORDS.stream().filter(description::contains).toList();
        var all = description.length() > LONG
                ? Stream.concat(words.stream(), Stream.of(description.length() + "字"))
                        .toList()
                : words;
        return all.size() < 2 ? List.of() : all;
    }
}
