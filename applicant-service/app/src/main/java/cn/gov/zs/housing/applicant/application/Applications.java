package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The applications this service keeps. Every change is one atomic write together with what it announces. */
public interface Applications {
    /** Keeps a new application; false when its number exists already, and then nothing is kept. */
    boolean submit(Submitted application);

    /** The application with this number. */
    Optional<Versioned<Application>> find(ApplicationId id);

    /**
     * Puts a step to an application that a member of staff has read: acceptance, visit, review, return, filing, registration.
     *
     * @param version the version she read
     * @param step decides; asked once, on that version
     * @return its answer; the application moved on when that is {@link ReviewAnswer.Passed} or {@link ReviewAnswer.NotPassed}
     * @throws cn.gov.zs.platform.eventing.StaleVersionException if the application changed since
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is no such application
     */
    ReviewAnswer review(ApplicationId id, long version, Function<Application, ReviewAnswer> step);

    /**
     * Puts a household's own act to its application.
     *
     * @param version the version it read
     * @param act decides; asked once, on that version
     * @return its answer; the application moved on when that is {@link HouseholdAnswer.Moved}
     * @throws cn.gov.zs.platform.eventing.StaleVersionException if the application changed since
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is no such application
     */
    HouseholdAnswer act(ApplicationId id, long version, Function<Application, HouseholdAnswer> act);

    /**
     * Changes an application because of something decided elsewhere in this service, such as an objection that was upheld.
     *
     * @param step the next state; the same application when there is nothing to do, so that asking again is safe
     * @return the application as it is now
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is no such application
     */
    Application move(ApplicationId id, UnaryOperator<Application> step);

    /**
     * Puts an appeal, or its decision, to an application that the person has read.
     *
     * @param version the version she read
     * @param step decides; asked once, on that version
     * @return its answer; the application moved on when that is {@link AppealAnswer.Lodged} or {@link AppealAnswer.Decided}
     * @throws cn.gov.zs.platform.eventing.StaleVersionException if the application changed since
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is no such application
     */
    AppealAnswer appeal(ApplicationId id, long version, Function<Application, AppealAnswer> step);

    /**
     * Moves an application on because of an event, once however often the event arrives.
     *
     * @param step from {@link Progress}
     */
    void advance(Envelope<?> cause, ApplicationId id, UnaryOperator<Application> step);

    /**
     * Gives a household that applied without an account its own.
     *
     * @return false when it has one already, or this person took a step of the case; nothing changes then
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is no such application
     */
    boolean claim(ApplicationId id, String ownerSubject);

    /**
     * Other applications in which a member of this one stands, the newest first.
     *
     * @param limit how many at most, 1 or more
     */
    List<Application> sharingPersons(Application application, int limit);

    /**
     * All applications in which a member of any of these stands, themselves among them where they are kept, the newest first.
     *
     * @param limit how many at most, 1 or more
     */
    List<Application> withPersonsOf(Collection<? extends Application> several, int limit);

    /** A page of those the listing asks for, newest first. */
    List<Versioned<Application>> list(Listing listing, Page page);

    /** Those the listing asks for, all of them, newest first, read while the stream is. Whoever takes it closes it. */
    Stream<Versioned<Application>> stream(Listing listing);

    /** How many the listing asks for. */
    long count(Listing listing);

    /**
     * The numbers of a township's applications in a state, in ascending order.
     *
     * @param after only numbers behind this one; empty for the first
     * @param limit how many at most, 1 or more
     */
    List<ApplicationId> inState(Township township, ApplicationState state, String after, int limit);

    /**
     * Removes an application for good, when its time is over (retention).
     *
     * @return false when it changed since that version was read or still has events to publish; it then stays
     */
    boolean remove(ApplicationId id, long version);
}
