package cn.gov.zs.housing.housing.stock;

import java.time.LocalDate;

/** Every answer to a change of what a home is known to be or of its rent. */
public sealed interface ReviseAnswer {

    /** Written down. */
    record Revised(Home home) implements ReviseAnswer {}

    /** It says so already; nothing was written. */
    record SaysSoAlready() implements ReviseAnswer {}

    /** The home stands before the public as it was offered, from the offer until its draw is final; or it left the stock. */
    record NotFromHere(HomeState state) implements ReviseAnswer {}

    /** The inner area is larger than the built one. */
    record InnerAreaTooLarge() implements ReviseAnswer {}

    /** A rent of a past day cannot be changed. */
    record RentInThePast(LocalDate today) implements ReviseAnswer {}
}
