package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * On what grounds something went out: what the guard said of it, and who decided. It stays when the content leaves.
 *
 * @param published the notice or document
 * @param verdict the guard's last word before publication
 * @param by who approved it; empty for what the rule decided, because nothing was found
 * @param reason why it went out although something was found; empty where nothing was
 * @param at when it was decided
 */
public record Clearance(String published, Verdict verdict, Optional<Officer> by, String reason, Instant at) {}
