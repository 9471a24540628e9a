package cn.gov.zs.platform.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the steps of one journey hand on to each other. */
final class Story {
    String applicationId = "";
    String applicantName = "";
    String maskedIdNumber = "442000************";
    /** Every whole identity number typed on the way: none may be found anywhere afterwards. */
    final List<String> idNumbers = new ArrayList<>();

    final List<String> homeIds = new ArrayList<>();
    String offerId = "";
    String batchId = "";
    String digest = "";
    LocalDate homesPublishedOn = LocalDate.EPOCH;
}
