package cn.gov.zs.housing.allocation.waitlist;

/** Why a household's own place changed (变动原因). Of another household nobody is told more than this and a count. */
public enum MoveCause {
    /** It stood on the list before the ledger began. */
    OPENED,
    /** It was registered and has its first score. */
    REGISTERED,
    /** It was led back to the list after an appeal. */
    REINSTATED,
    /** Its registered facts changed. */
    FACTS_CHANGED,
    /** It has waited another month. */
    WAITING_POINTS,
    /** Another score sheet came into force. */
    SCORE_SHEET,
    /** Another chain for equal scores came into force. */
    TIE_CHAIN,
    /** It was scored wrongly, and that was put right. */
    CORRECTED,
    /** It moved between the lists of two categories. */
    CATEGORY_CHANGED,
    /** No score sheet of its category is in force: it waits without a place. */
    UNSCORED,
    /** It gave up a home it was offered: its waiting counts anew, or it left the list for that. */
    GAVE_UP,
    /** It has its home. */
    HOUSED,
    /** It left the list without a home. */
    LEFT
}
