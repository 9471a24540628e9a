package cn.gov.zs.housing.housing.estate;

/** Every answer to an entry about an estate. */
public sealed interface EstateAnswer {

    /** Written down. */
    record Kept(Estate estate) implements EstateAnswer {}

    /** An estate of this name is known. */
    record NameKnown(EstateId estate) implements EstateAnswer {}

    /** This very form was sent before. */
    record FormReplayed(EstateId estate) implements EstateAnswer {}

    /** Homes are entered above that floor. */
    record HomesAbove(int highestFloor) implements EstateAnswer {}

    /** The estate has as many buildings as it can. */
    record TooManyBuildings() implements EstateAnswer {}
}
