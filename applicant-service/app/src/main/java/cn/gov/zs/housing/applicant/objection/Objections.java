package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The objections this service keeps. Every change is one atomic write together with what it announces. */
public interface Objections {
    /** Keeps one that arrived; false, and nothing happens, when it is kept already. */
    boolean receive(Envelope<?> cause, Received objection);

    /** The objection with this number. */
    Optional<Versioned<Objection>> find(ObjectionId id);

    /**
     * Puts a step to an objection that somebody has read.
     *
     * @param version the version she read
     * @param step decides; asked once, on that version
     * @return its answer; the objection moved on when that is {@link StepAnswer.Taken}
     * @throws cn.gov.zs.platform.eventing.StaleVersionException if it changed since
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is none
     */
    StepAnswer step(ObjectionId id, long version, Function<Objection, StepAnswer> step);

    /**
     * Moves an objection on without anybody at it; what is the same afterwards is not written.
     *
     * @return what it is now
     */
    Objection advance(ObjectionId id, UnaryOperator<Objection> step);

    /** The objections to an application, the earliest first. */
    List<Versioned<Objection>> of(ApplicationId application);

    /** Those that are not answered among them. */
    List<Versioned<Objection>> openOf(ApplicationId application);

    /** A page of a desk's list: the open ones, the first due at the top; or the answered ones. */
    List<Versioned<Objection>> list(Desk desk, boolean open, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<Versioned<Objection>> stream(Desk desk, boolean open);

    /** How many such a list has. */
    long count(Desk desk, boolean open);

    /** Those that are decided to hold and whose review is not known to be open again, at most {@code limit}. */
    List<ObjectionId> upheld(int limit);

    /**
     * Whose objections a list shows.
     *
     * @param stage the notice they are against
     * @param township empty for the city
     */
    record Desk(NoticeStage stage, Optional<Township> township) {
        /** The township's desk: objections to notice 1 of its households. */
        public static Desk of(Township township) {
            return new Desk(NoticeStage.FIRST_REVIEW, Optional.of(township));
        }

        /** The city's desk: objections to notice 2. */
        public static Desk ofCity() {
            return new Desk(NoticeStage.CITY_REVIEW, Optional.empty());
        }
    }
}
