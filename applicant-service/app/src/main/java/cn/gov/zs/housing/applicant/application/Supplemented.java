package cn.gov.zs.housing.applicant.application;

import java.time.Instant;

/**
 * The household handed in what was missing (已补正); the gaps cannot be told a second time.
 *
 * @param before what it was told
 * @param declaration what it declares now
 * @param at when it arrived
 */
public record Supplemented(GapsTold before, Declaration declaration, Instant at) implements AwaitsAcceptance {
    /** @throws IllegalArgumentException if that is another case's declaration */
    public Supplemented {
        before.declaration().requireSameCase(declaration);
    }
}
