package cn.gov.zs.housing.allocation.waitlist.receipt;

import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one change of circumstances would make of a score, all else being as it is.
 *
 * @param what the change
 * @param on the day it comes by itself; empty for a change that may come or not
 * @param facts the facts it was tried with
 * @param waitingMonths the months it was tried with
 * @param score the score
 * @param difference to the score now; 0 where nothing would change, because of a cap or because the sheet does not ask for it
 * @param key where that would put the household
 */
public record Tried(
        WhatIf what,
        Optional<LocalDate> on,
        ScoreFacts facts,
        int waitingMonths,
        BigDecimal score,
        BigDecimal difference,
        RankKey key) {}
