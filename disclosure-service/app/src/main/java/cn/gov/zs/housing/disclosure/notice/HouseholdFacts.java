package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.mask.MaskedAddress;
import cn.gov.zs.housing.disclosure.mask.PublicName;
import cn.gov.zs.housing.disclosure.mask.PublicWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * 分配对象: a household under review, with exactly the items of the work plan 二（一）（3）.
 *
 * @param applicantName 申请人姓名, whole because the plan orders it
 * @param idNumber 身份证号, masked
 * @param hukouAddress 户籍地址, to street or village
 * @param currentAddress 现住地址, to street or village
 * @param employer 工作单位; empty when there is none
 * @param householdSize 家庭人口
 * @param perHeadFloorArea 人均住房面积, m²
 * @param declaredAssets 申报家庭资产 of the household, yuan
 * @param perHeadMonthlyIncome 人均可支配收入, yuan per month
 * @param type 申请住房保障类型
 */
public record HouseholdFacts(
        PublicName applicantName,
        MaskedId idNumber,
        MaskedAddress hukouAddress,
        MaskedAddress currentAddress,
        PublicWords employer,
        int householdSize,
        BigDecimal perHeadFloorArea,
        BigDecimal declaredAssets,
        BigDecimal perHeadMonthlyIncome,
        ApplicationType type)
        implements NoticeContent {

    /**
     * From words as they were typed.
     *
     * @throws IllegalArgumentException when the name is missing, for a notice of nobody gives nobody a chance to object, or when any of
     *     them shows more than a notice may
     */
    public HouseholdFacts(
            String applicantName,
            MaskedId idNumber,
            String hukouAddress,
            String currentAddress,
            String employer,
            int householdSize,
            BigDecimal perHeadFloorArea,
            BigDecimal declaredAssets,
            BigDecimal perHeadMonthlyIncome,
            ApplicationType type) {
        this(
                new PublicName(applicantName),
                idNumber,
                new MaskedAddress(hukouAddress),
                new MaskedAddress(currentAddress),
                new PublicWords(employer),
                householdSize,
                perHeadFloorArea,
                declaredAssets,
                perHeadMonthlyIncome,
                type);
    }

    @Override
    public Map<String, Object> canonical() {
        return Map.of(
                "applicantName",
                applicantName.text(),
                "idNumber",
                idNumber.text(),
                "hukouAddress",
                hukouAddress.text(),
                "currentAddress",
                currentAddress.text(),
                "employer",
                employer.text(),
                "householdSize",
                householdSize,
                "perHeadFloorArea",
                perHeadFloorArea.toPlainString(),
                "declaredAssets",
                declaredAssets.toPlainString(),
                "perHeadMonthlyIncome",
                perHeadMonthlyIncome.toPlainString(),
                "type",
                type.name());
    }

    @Override
    public List<PublicItem> personalItems() {
        return List.of(
                PublicItem.APPLICANT_NAME,
                PublicItem.MASKED_ID_NUMBER,
                PublicItem.HUKOU_ADDRESS,
                PublicItem.CURRENT_ADDRESS,
                PublicItem.EMPLOYER,
                PublicItem.HOUSEHOLD_SIZE,
                PublicItem.PER_HEAD_FLOOR_AREA,
                PublicItem.DECLARED_ASSETS,
                PublicItem.PER_HEAD_INCOME,
                PublicItem.APPLICATION_TYPE);
    }

    /** Empty: whatever would name a household is personal. */
    @Override
    public String subject() {
        return "";
    }

    /** Says nothing of the household, whatever logger meets it. */
    @Override
    public String toString() {
        return "HouseholdFacts[" + idNumber + "]";
    }
}
