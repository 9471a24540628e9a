package cn.gov.zs.housing.applicant.application;

/** An application that arrived and waits to be accepted. */
public record Submitted(Declaration declaration) implements AwaitsAcceptance {}
