package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sheets that come with the product. All are samples: the point table of Zhongshan is not public. */
public enum SampleSheet {
    /** 连州市 2013. */
    LIANZHOU_2013("lianzhou-2013", "连州市保障房轮候评分标准（2013）"),
    /** 青岛市经济适用住房, the 2010s. */
    QINGDAO_2010S("qingdao-2010s", "青岛市经济适用住房评分标准（2010 年代）"),
    /** 青岛市公共租赁住房, draft of 2021. */
    QINGDAO_2021_DRAFT("qingdao-2021-draft", "青岛市公共租赁住房评分办法（2021 征求意见稿）");

    /** What every reader is told of them. */
    public static final String LABEL = "示例，非中山标准";

    private final String id;
    private final String title;

    SampleSheet(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Its short name. */
    public String id() {
        return id;
    }

    /** Its title, Chinese. */
    public String title() {
        return title;
    }

    /** The table, DMN as XML text. */
    public String dmn() {
        var resource = "/score-sheets/" + id + ".dmn";
        try (var in = Objects.requireNonNull(SampleSheet.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Worked out by hand; they come with the file. */
    public List<SheetExample> examples() {
        return switch (this) {
            case LIANZHOU_2013 ->
                List.of(
                        new SheetExample(
                                "无房、低保、单亲、四代、轮候 50 个月、父母有两套住房",
                                Map.of(
                                        "hasHome", "false",
                                        "perHeadFloorArea", "0",
                                        "incomeClass", "SUBSISTENCE",
                                        "singleParent", "true",
                                        "furtherGenerations", "4",
                                        "specialStatuses", "0",
                                        "waitingMonths", "50",
                                        "parentsOwnTwoHomes", "true"),
                                "70"),
                        new SheetExample(
                                "人均 10 平方米、轮候 39 个月",
                                Map.of(
                                        "hasHome", "true",
                                        "perHeadFloorArea", "10",
                                        "incomeClass", "OTHER_QUALIFIED",
                                        "singleParent", "false",
                                        "furtherGenerations", "0",
                                        "specialStatuses", "1",
                                        "waitingMonths", "39",
                                        "parentsOwnTwoHomes", "false"),
                                "34.5"));
            case QINGDAO_2010S ->
                List.of(new SheetExample(
                        "人均 4.2 平方米、平均 45.3 岁、3 人、轮候 35 个月",
                        Map.of(
                                "perHeadFloorArea", "4.2",
                                "incomeClass", "OTHER_QUALIFIED",
                                "meanAge", "45.3",
                                "householdSize", "3",
                                "waitingMonths", "35"),
                        "69.5111"));
            case QINGDAO_2021_DRAFT ->
                List.of(new SheetExample(
                        "人均 4.2 平方米、平均 36.5 岁、4 人、轮候 24 个月",
                        Map.of(
                                "incomeClass", "OTHER_QUALIFIED",
                                "perHeadMonthlyIncome", "3000",
                                "perHeadFloorArea", "4.2",
                                "meanAge", "36.5",
                                "householdSize", "4",
                                "pairKind", "NONE",
                                "waitingMonths", "24"),
                        "63.4327"));
        };
    }

    /** Its digest. */
    public String digest() {
        return Hashes.digest(dmn().getBytes(StandardCharsets.UTF_8));
    }
}
