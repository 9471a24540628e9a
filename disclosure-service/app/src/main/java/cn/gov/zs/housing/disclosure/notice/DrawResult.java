package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.housing.disclosure.mask.PublicName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * 分配结果: who drew which home, with exactly the items of the work plan 二（一）（7）.
 *
 * @param title title of the batch; not personal
 * @param drawnAt 抽签时间
 * @param tenants the households and their homes, in the order of the draw; at least one
 */
public record DrawResult(String title, Instant drawnAt, List<Tenant> tenants) implements NoticeContent {
    /**
     * Keeps the time to the millisecond, as the database does: the digest must come out the same after it was stored.
     *
     * @throws IllegalArgumentException when nobody drew a home
     */
    public DrawResult {
        drawnAt = drawnAt.truncatedTo(ChronoUnit.MILLIS);
        tenants = List.copyOf(tenants);
        if (tenants.isEmpty()) {
            throw new IllegalArgumentException("A notice of a result names at least one household.");
        }
    }

    /**
     * One household and its home. The entrant number of the draw is left out: the plan does not order it.
     *
     * @param applicantName 申请人姓名
     * @param idNumber 身份证号, masked
     * @param address 承租地址
     */
    public record Tenant(PublicName applicantName, MaskedId idNumber, String address) {
        /** @throws IllegalArgumentException when the address holds an identity number; what was given is not repeated */
        public Tenant {
            if (PersonalNumbers.holdsIdNumber(address)) {
                throw new IllegalArgumentException("An address holds no identity number.");
            }
        }

        /** By a name as it was typed. */
        public Tenant(String applicantName, MaskedId idNumber, String address) {
            this(new PublicName(applicantName), idNumber, address);
        }

        private Map<String, Object> canonical() {
            return Map.of("applicantName", applicantName.text(), "idNumber", idNumber.text(), "address", address);
        }

        /** Says nothing of the household, whatever logger meets it. */
        @Override
        public String toString() {
            return "Tenant[" + idNumber + "]";
        }
    }

    @Override
    public Map<String, Object> canonical() {
        return Map.of(
                "title",
                title,
                "drawnAt",
                drawnAt.toString(),
                "tenants",
                tenants.stream().map(Tenant::canonical).toList());
    }

    @Override
    public List<PublicItem> personalItems() {
        return List.of(
                PublicItem.APPLICANT_NAME, PublicItem.MASKED_ID_NUMBER, PublicItem.LEASED_ADDRESS, PublicItem.DRAWN_AT);
    }

    @Override
    public String subject() {
        return title;
    }
}
