package cn.gov.zs.housing.housing.contract;

/** Where the housing service speaks. */
public final class HousingEvents {
    /** The topic of everything the housing service says. */
    public static final String TOPIC = "housing.events";

    private HousingEvents() {}
}
