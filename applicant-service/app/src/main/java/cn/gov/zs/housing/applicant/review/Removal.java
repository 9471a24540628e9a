package cn.gov.zs.housing.applicant.review;

/**
 * A removal from the waiting list: on which ground, by whom, when and why.
 *
 * @param ground the ground
 * @param handling who removed it; the household itself for {@link RemovalGround#OWN_WISH}
 */
public record Removal(RemovalGround ground, Handling handling) {}
