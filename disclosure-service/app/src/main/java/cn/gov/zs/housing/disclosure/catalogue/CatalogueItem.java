package cn.gov.zs.housing.disclosure.catalogue;

import java.util.List;

/**
 * An item of the catalogue (公开事项), with the eleven columns of the standard catalogue and what the platform needs beside them.
 *
 * @param number 序号
 * @param heading 一级事项
 * @param name 二级事项
 * @param elements 公开内容（要素）
 * @param basis 公开依据
 * @param limit 公开时限
 * @param body 公开主体
 * @param channels 公开渠道和载体
 * @param audience 公开对象
 * @param mode 公开方式
 * @param levels 公开层级
 * @param classes 六公开
 * @param quotes the words of the work plan it rests on, verbatim
 * @param trigger what makes its duties arise
 * @param code names it in addresses and in storage: chosen once, for good
 * @param english its name in English
 * @param label what a reader must be told of it, such as that nobody has confirmed it; empty if nothing
 */
public record CatalogueItem(
        int number,
        String heading,
        String name,
        List<Element> elements,
        String basis,
        Limit limit,
        Body body,
        List<ItemChannel> channels,
        Audience audience,
        Mode mode,
        List<Level> levels,
        List<SixPublics> classes,
        List<Quote> quotes,
        Trigger trigger,
        String code,
        String english,
        String label) {
    /** Keeps its own copies. */
    public CatalogueItem {
        elements = List.copyOf(elements);
        channels = List.copyOf(channels);
        levels = List.copyOf(levels);
        classes = List.copyOf(classes);
        quotes = List.copyOf(quotes);
    }

    /** An element of what is to be public; ● required, 〇 optional. */
    public record Element(String name, boolean required) {}

    /** A channel; ■ required, □ optional. */
    public record ItemChannel(Channel channel, boolean required) {}

    /**
     * Words of the work plan.
     *
     * @param ref where they stand, such as {@code 二（一）（2）}
     * @param words verbatim
     */
    public record Quote(String ref, String words) {}

    /** The elements nothing can be published without. */
    public List<String> requiredElements() {
        return elements.stream().filter(Element::required).map(Element::name).toList();
    }

    /** The first of the clauses it rests on: the one that names the item. */
    public String clause() {
        return quotes.getFirst().ref();
    }
}
