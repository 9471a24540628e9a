package cn.gov.zs.housing.housing.tenancy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a party agreed to a contract (签署).
 *
 * @param kind how
 * @param by subject of the account that confirmed or recorded it
 * @param at when
 * @param digest of the contract's text as it was agreed to, see {@link ContractText#digest}
 */
public record Signature(Kind kind, String by, Instant at, String digest) {
    /** The Shanghai day. */
    public LocalDate day() {
        return new Act(by, at).day();
    }

    /** How a contract is signed. */
    public enum Kind {
        /** 电子确认: on the party's own page. */
        ELECTRONIC,
        /** 纸质签署: on paper, recorded by an officer. */
        PAPER
    }
}
