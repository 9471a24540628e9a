package cn.gov.zs.housing.applicant.application;

/** An application that arrived and waits for its township's first review. */
public record Submitted(Declaration declaration) implements AwaitsFirstReview {}
