package cn.gov.zs.housing.allocation.batch;

/**
 * What the committee lets follow of an objection to a result that is right (异议成立的处理). A draw is never repeated for it: what was
 * drawn is known by then, and whoever could ask for another draw could ask until one suits (decision 0308).
 */
public sealed interface UpheldOutcome {

    /** 结果不变: the objection is right, and nobody's home depends on it. */
    record NoChange() implements UpheldOutcome {}

    /**
     * 撤销分配: the household loses its home to the next in line.
     *
     * @param number its entrant number
     */
    record AssignmentRevoked(int number) implements UpheldOutcome {}
}
