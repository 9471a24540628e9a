package cn.gov.zs.housing.allocation.web;

/** Keycloak roles this service asks for. */
public final class Roles {

    /** 分配管理人员. */
    public static final String OFFICER = "allocation-officer";

    /** 评审委员会主任. */
    public static final String CHAIR = "committee-chair";

    /** 评审委员. */
    public static final String MEMBER = "committee-member";

    /** 监督代表. */
    public static final String WITNESS = "witness";

    /** Those who may look at the work of this service. */
    public static final String[] STAFF = {OFFICER, CHAIR, MEMBER, WITNESS};

    private Roles() {}
}
