package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;

/**
 * How one month's subsidy came about, factor by factor, so that the household can multiply it again.
 *
 * @param rule the number of the version in the book
 * @param sample whether that version's numbers are a sample
 * @param rate yuan per m²
 * @param areaPerPerson m²
 * @param persons 家庭人口
 * @param areaCap m² per household
 * @param area the area counted: the smaller of both
 * @param coefficient 补贴系数
 * @param kind which of the household's kinds counted
 * @param familyCoefficient 家庭系数
 * @param amount the product, rounded once, half up to the fen
 */
public record SubsidyWorking(
        int rule,
        boolean sample,
        BigDecimal rate,
        BigDecimal areaPerPerson,
        int persons,
        BigDecimal areaCap,
        BigDecimal area,
        IncomeClass incomeClass,
        BigDecimal coefficient,
        FamilyKind kind,
        BigDecimal familyCoefficient,
        Yuan amount) {}
