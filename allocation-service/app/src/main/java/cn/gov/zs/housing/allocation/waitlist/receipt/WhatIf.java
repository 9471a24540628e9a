package cn.gov.zs.housing.allocation.waitlist.receipt;

/** A change of circumstances that is tried on a score. Whether it would cost the qualification itself is not its question. */
public enum WhatIf {
    /** Waits until the next waiting points come. */
    NEXT_WAITING_POINT,
    /** However long it waits within the years looked at, no further waiting points come. */
    NO_MORE_WAITING_POINTS,
    /** One more generation lives with them. */
    GENERATION_MORE,
    /** One generation fewer lives with them. */
    GENERATION_FEWER,
    /** One more special status is found. */
    STATUS_MORE,
    /** A special status ends. */
    STATUS_FEWER,
    /** It becomes a single-parent family. */
    SINGLE_PARENT_BEGINS,
    /** It is a single-parent family no longer. */
    SINGLE_PARENT_ENDS,
    /** It has the minimum living allowance from now on. */
    SUBSISTENCE_BEGINS,
    /** It has the minimum living allowance no longer. */
    SUBSISTENCE_ENDS,
    /** The parents come to own two homes or more. */
    PARENTS_HOMES_BEGIN,
    /** The parents own fewer than two homes from now on. */
    PARENTS_HOMES_END,
    /** It owns a home no longer. */
    HOME_ENDS,
    /** One more person belongs to it; with a home, the area per head is smaller. */
    PERSON_MORE,
    /** One person fewer belongs to it; with a home, the area per head is greater. */
    PERSON_FEWER
}
