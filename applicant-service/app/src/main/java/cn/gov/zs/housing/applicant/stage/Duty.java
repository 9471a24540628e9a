package cn.gov.zs.housing.applicant.stage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a member of staff is there for; her account's role says it. */
public enum Duty {
    /** 村居经办人. */
    VILLAGE_CLERK("village-clerk"),
    /** 镇街经办人. */
    TOWNSHIP_CLERK("township-clerk"),
    /** 镇街初审人. */
    TOWNSHIP_REVIEWER("township-reviewer"),
    /** 市复核人. */
    CITY_REVIEWER("city-reviewer"),
    /** 市审批人. */
    CITY_APPROVER("city-approver");

    private final String role;

    Duty(String role) {
        this.role = role;
    }

    /** The realm role. */
    public String role() {
        return role;
    }

    /** Whether it is the city's: it is the same in all townships. */
    public boolean ofCity() {
        return this == CITY_REVIEWER || this == CITY_APPROVER;
    }

    /** Whose holders may give away the cases of somebody with this duty who is absent (decision 0148). */
    public Duty superior() {
        return switch (this) {
            case VILLAGE_CLERK, TOWNSHIP_CLERK -> TOWNSHIP_REVIEWER;
            case TOWNSHIP_REVIEWER, CITY_REVIEWER, CITY_APPROVER -> CITY_APPROVER;
        };
    }

    /** The duties of these roles, in their order. */
    public static List<Duty> of(Collection<String> roles) {
        return Arrays.stream(values()).filter(duty -> roles.contains(duty.role)).toList();
    }
}
