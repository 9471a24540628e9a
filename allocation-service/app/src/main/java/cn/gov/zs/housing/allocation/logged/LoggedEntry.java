package cn.gov.zs.housing.allocation.logged;

import cn.gov.zs.housing.allocation.rules.published.LogFile;
import cn.gov.zs.housing.allocation.rules.published.LogStep;

/**
 * An entry of the public log (日志条目) about a step of a batch, as it was heard once.
 *
 * @param id the entry's name in the log
 * @param step what it is about
 * @param proof where it stands, and what proves it
 * @param verifierKey the key of the log it stands in
 */
public record LoggedEntry(String id, LogStep step, LogFile.Entry proof, String verifierKey) {}
