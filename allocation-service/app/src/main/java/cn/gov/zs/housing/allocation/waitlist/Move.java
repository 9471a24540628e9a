package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import java.util.Optional;

/**
 * One household's own place changed. What that did to the positions of others follows from it and is stored nowhere.
 *
 * @param number counts this household's moves from 1
 * @param cause why
 * @param category on which list
 * @param from its place before; empty when it joined
 * @param to its place from then on; empty when it left
 */
public record Move(long number, MoveCause cause, Category category, Optional<RankKey> from, Optional<RankKey> to) {}
