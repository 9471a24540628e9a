package cn.gov.zs.housing.disclosure.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.LawText;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("隐蔽规则")
class MaskPolicyTest {
    private static final MaskPolicies SHIPPED = MaskPolicies.shipped();
    private static final MaskPolicy POLICY = SHIPPED.inForce(LocalDate.of(2026, 12, 1));

    @Test
    void shows_the_name_whole_and_the_number_to_its_sixth_digit_as_the_plan_orders() {
        assertThat(POLICY.rule(Place.CITY_REVIEW, MaskField.APPLICANT_NAME)).isEqualTo(MaskRule.WHOLE);
        assertThat(POLICY.rule(Place.RESULT, MaskField.ID_NUMBER)).isEqualTo(MaskRule.DIGITS_1_TO_6);
        assertThat(POLICY.rule(Place.FIRST_REVIEW, MaskField.CURRENT_ADDRESS)).isEqualTo(MaskRule.TO_STREET_OR_VILLAGE);
    }

    @ParameterizedTest
    @EnumSource
    void never_shows_co_applicants_telephones_accounts_or_what_is_sensitive(Place place) {
        for (var field : new MaskField[] {
            MaskField.CO_APPLICANT, MaskField.TELEPHONE, MaskField.BANK_ACCOUNT, MaskField.SENSITIVE_FACT
        }) {
            assertThat(POLICY.rule(place, field)).as(place + " " + field).isEqualTo(MaskRule.NEVER);
        }
    }

    @Test
    void quotes_the_work_plan_verbatim() {
        var quote = Pattern.compile("工作方案.*?“(.*?)”");
        var plan = LawText.section("二（一）（3）") + LawText.section("二（一）（7）");
        assertThat(POLICY.rows()).allSatisfy(row -> {
            var found = quote.matcher(row.basis());
            if (found.find()) {
                assertThat(plan).contains(found.group(1));
            }
        });
        assertThat(POLICY.rows()).anyMatch(row -> quote.matcher(row.basis()).find());
    }

    /** A policy may show less than the type can hold, never more. */
    @Test
    void no_version_allows_what_a_notice_cannot_hold() {
        for (var policy : SHIPPED.versions()) {
            for (var place : Place.values()) {
                for (int shown = 0; shown < 1 << 18; shown += 37) {
                    var mask = new IdMask(style(shown));
                    if (policy.allows(place, mask) && mask.shown() == 6) {
                        assertThat(MaskedId.fits(mask.text())).isTrue();
                    }
                    if (mask.shown() > 6) {
                        assertThat(policy.allows(place, mask)).isFalse();
                    }
                }
            }
            assertThat(policy.floor()).isGreaterThanOrEqualTo(1_000);
            assertThat(policy.releasable())
                    .doesNotContain(
                            Finding.Kind.SPLICE,
                            Finding.Kind.BEYOND_POLICY,
                            Finding.Kind.PERSONAL_NUMBER,
                            Finding.Kind.SINGLES_OUT,
                            Finding.Kind.NEVER_SHOWN);
        }
    }

    private static String style(int shown) {
        var text = new StringBuilder();
        for (int place = 0; place < 18; place++) {
            text.append((shown >> place & 1) == 1 ? '1' : '*');
        }
        return text.toString();
    }

    @Test
    void a_version_without_a_limit_or_with_a_broken_row_stops_the_start() {
        var fields = "v\tRESULT\tAPPLICANT_NAME\tWHOLE\tbasis\t\n";
        assertThatThrownBy(() -> MaskPolicies.read(fields, "v\tFLOOR\t1000\tb\t\n"))
                .hasMessageContaining("IN_FORCE");
        assertThatThrownBy(() -> MaskPolicies.read("v\tRESULT\n", "")).hasMessageContaining("row");
        assertThatThrownBy(() -> MaskPolicies.read("", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void has_a_rule_for_every_item_the_two_clauses_order() {
        for (var field : new MaskField[] {
            MaskField.APPLICANT_NAME,
            MaskField.ID_NUMBER,
            MaskField.HUKOU_ADDRESS,
            MaskField.CURRENT_ADDRESS,
            MaskField.EMPLOYER,
            MaskField.HOUSEHOLD_SIZE,
            MaskField.PER_HEAD_FLOOR_AREA,
            MaskField.DECLARED_ASSETS,
            MaskField.PER_HEAD_INCOME,
            MaskField.APPLICATION_TYPE
        }) {
            assertThat(POLICY.row(Place.FIRST_REVIEW, field)).as(field.name()).isPresent();
            assertThat(POLICY.row(Place.CITY_REVIEW, field)).as(field.name()).isPresent();
        }
        assertThat(Arrays.stream(MaskField.values())
                        .filter(field -> POLICY.rule(Place.RESULT, field) == MaskRule.WHOLE))
                .containsExactlyInAnyOrder(MaskField.APPLICANT_NAME, MaskField.LEASED_ADDRESS, MaskField.DRAWN_AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中山市小榄镇永宁社区12号",
                "中山市小榄镇永宁社区三栋502房",
                "中山市小榄镇永宁社区Ａ座",
                "中山市小榄镇升平中路１２号",
                "中山市小榄镇永宁社区乙单元",
                "中山市小榄镇永宁社区 5-602",
                "中山市小榄镇永宁社区88201234"
            })
    void an_address_with_a_house_in_it_fits_no_notice(String address) {
        assertThat(MaskedAddress.fits(address)).isFalse();
        assertThatThrownBy(() -> new MaskedAddress(address)).hasMessageNotContaining("永宁");
        assertThat(MaskedAddress.toTownship(address).text()).isEqualTo("中山市小榄镇");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中山市小榄镇永宁社区", "中山市南朗街道第二村", "湖南省衡阳市衡阳县", "中山市五桂山街道龙石村", ""})
    void an_address_to_street_or_village_fits(String address) {
        assertThat(new MaskedAddress(address).text()).isEqualTo(address);
    }

    @Test
    void no_value_of_a_person_prints_itself() {
        assertThat(new PublicName("李美华").toString() + new MaskedAddress("中山市小榄镇永宁社区") + new PublicWords("中山市永安电子厂"))
                .doesNotContain("李", "小榄", "永安");
    }
}
