package cn.gov.zs.housing.applicant.contract;

import java.math.BigDecimal;

/**
 * What a notice may say of an applicant's household: exactly the items of the work plan 二（一）（3）.
 *
 * @param applicantName 申请人姓名, in full because the plan orders it; co-applicants are never named
 * @param maskedIdNumber 身份证号（隐蔽部分号码）
 * @param hukouAddress 户籍地址, to street or village level only
 * @param currentAddress 现住地址, to street or village level only
 * @param employer 工作单位; empty when the applicant has none
 * @param householdSize 家庭人口: applicant and co-applicants, 1 to 10
 * @param perHeadFloorArea 人均住房面积 in m², two decimals; 0 for a household without a home
 * @param declaredAssets 申报家庭资产 of the whole household in yuan
 * @param perHeadMonthlyIncome 人均可支配收入 per month in yuan, two decimals
 * @param applicationType 申请住房保障类型
 */
public record PublicFacts(
        String applicantName,
        MaskedIdNumber maskedIdNumber,
        String hukouAddress,
        String currentAddress,
        String employer,
        int householdSize,
        BigDecimal perHeadFloorArea,
        BigDecimal declaredAssets,
        BigDecimal perHeadMonthlyIncome,
        ApplicationCategory applicationType) {}
