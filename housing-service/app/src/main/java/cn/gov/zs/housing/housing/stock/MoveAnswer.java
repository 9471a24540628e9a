package cn.gov.zs.housing.housing.stock;

import java.util.List;

/** Every answer to an officer's act on one home. */
public sealed interface MoveAnswer {

    /** Done. */
    record Moved(Home home) implements MoveAnswer {}

    /** A home in this state cannot do this. */
    record NotFromHere(HomeState state) implements MoveAnswer {}

    /** These defects are open: it is not fit. */
    record StillDefective(List<Defect> open) implements MoveAnswer {}

    /** No open defect has this number, or the home has as many as it can. */
    record NoSuchDefect() implements MoveAnswer {}
}
