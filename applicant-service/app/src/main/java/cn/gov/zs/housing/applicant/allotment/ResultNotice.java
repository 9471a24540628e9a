package cn.gov.zs.housing.applicant.allotment;

import java.time.LocalDate;

/**
 * The notice on which a batch's result stands (结果公示).
 *
 * @param batchId the batch
 * @param noticeId the notice
 * @param publishedOn day of publication in Shanghai; day 0
 * @param lastDay last day of its period
 * @param path where the public reads it
 */
public record ResultNotice(String batchId, String noticeId, LocalDate publishedOn, LocalDate lastDay, String path) {}
