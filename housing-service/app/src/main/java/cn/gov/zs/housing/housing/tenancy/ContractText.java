package cn.gov.zs.housing.housing.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The words of a contract. Page, print and signature use the same lines, so that what was signed is what was read.
 *
 * @param number the contract's number
 * @param articles its articles in order
 */
public record ContractText(String number, List<Article> articles) {

    /** One article. */
    public record Article(String heading, String text) {}

    public ContractText {
        articles = List.copyOf(articles);
    }

    /** The text of this contract. */
    public static ContractText of(TenancyFile file, Contract contract, TenancyRules rules) {
        var tenant = file.household();
        var home = contract.home();
        return new ContractText(
                contract.number(file.id()),
                List.of(
                        new Article("出租方（甲方）", rules.landlord()),
                        new Article("承租方（乙方）", tenant.name() + "，身份证号 " + tenant.maskedIdNumber()),
                        new Article(
                                "租赁住房",
                                home.place() + "，" + home.address() + "，" + home.rooms() + " 房，建筑面积 "
                                        + home.floorArea().toPlainString() + " 平方米"),
                        new Article(
                                "租赁期限",
                                contract.term().from() + " 至 " + contract.term().to() + "（含首尾两日），不超过 " + Term.MOST_YEARS
                                        + " 年"),
                        new Article(
                                "租金",
                                "每月人民币 " + contract.rent() + " 元，每月 " + rules.dueDay() + " 日前交纳当月租金；不足一个月的按实际天数计算"),
                        new Article("租金核减", "乙方符合条件的，由甲方按生效的核减系数核减租金；核减自决定载明的月份起，至所属类别终止的月份止"),
                        new Article(
                                "押金",
                                contract.deposit()
                                        .map(deposit -> "人民币 " + deposit + " 元")
                                        .orElse("不收取押金")),
                        new Article(
                                "乙方不得",
                                "转借、转租或者擅自调换；改变用途；破坏或者擅自装修且拒不恢复原状；在住房内从事违法活动；无正当理由连续 6 个月以上闲置（" + Clause.SURRENDER.ref()
                                        + "）"),
                        new Article("拖欠租金", "累计拖欠 6 个月以上的，乙方应当腾退（" + Clause.ARREARS.ref() + "）"),
                        new Article(
                                "续租",
                                "需要续租的，乙方应当在租赁期满 " + Term.MONTHS_TO_ASK_RENEWAL + " 个月前，即不迟于 "
                                        + contract.term().lastDayToAskRenewal() + " 提出申请（" + Clause.RENEWAL.ref()
                                        + "）"),
                        new Article(
                                "腾退",
                                "应当腾退的，给予搬迁期 " + rules.removalMonths() + " 个月，搬迁期内按合同租金、搬迁期满后按市场租金交纳（"
                                        + Clause.VACATE.ref() + "）")));
    }

    /** Names the text: {@code sha256:} and 64 hexadecimal digits. */
    public String digest() {
        var whole = new StringBuilder(number);
        articles.forEach(article ->
                whole.append('\n').append(article.heading()).append('\n').append(article.text()));
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return "sha256:"
                    + HexFormat.of().formatHex(hash.digest(whole.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Its number: the text names a person. */
    @Override
    public String toString() {
        return "ContractText[" + number + "]";
    }
}
