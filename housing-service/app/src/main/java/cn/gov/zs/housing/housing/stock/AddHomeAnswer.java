package cn.gov.zs.housing.housing.stock;

/** Every answer to a request to enter a home. */
public sealed interface AddHomeAnswer {

    /** Entered. */
    record Added(HomeId home) implements AddHomeAnswer {}

    /** A home at this estate, building and number stands in the books already. */
    record DoorKnown(HomeId home) implements AddHomeAnswer {}

    /** This very form was sent before and its home was entered then. */
    record FormReplayed(HomeId home) implements AddHomeAnswer {}
}
