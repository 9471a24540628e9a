package cn.gov.zs.housing.applicant.application;

import java.time.Instant;

/**
 * What a household drew.
 *
 * @param batchId the batch, whose page shows the draw
 * @param batchTitle its title
 * @param drawnAt when it was drawn
 * @param entrantNumber the household's number in the batch, from 1
 * @param homeId the home
 */
public record Allotment(String batchId, String batchTitle, Instant drawnAt, int entrantNumber, String homeId) {}
