package cn.gov.zs.housing.applicant.review;

/**
 * The loss of a qualification: a removal from the waiting list, or a tenant's loss of its own; on which ground, by whom, when and
 * why.
 *
 * @param ground the ground
 * @param handling who decided; the household itself for {@link RemovalGround#OWN_WISH}
 */
public record Removal(RemovalGround ground, Handling handling) {}
