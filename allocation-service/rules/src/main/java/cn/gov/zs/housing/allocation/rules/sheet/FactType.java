package cn.gov.zs.housing.allocation.rules.sheet;

/** The kinds of facts (事实) a score sheet may ask for. */
public enum FactType {
    /** Yes or no. */
    BOOLEAN,
    /** An exact decimal: at most 12 digits before and 6 after the point. */
    NUMBER,
    /** Text; only equality is asked of it. */
    STRING
}
