package cn.gov.zs.housing.allocation.rules.outcome;

import java.util.List;

/**
 * What a pool's draw gave.
 *
 * @param pool the pool
 * @param drawn who drew which home, in ticket order
 * @param left homes nobody drew, in home-ticket order
 * @param reserves who stands by, in the order of the pool's quotas
 */
public record PoolResult(String pool, List<Drawn> drawn, List<String> left, List<Reserves> reserves) {

    /** Keeps its own copies. */
    public PoolResult {
        drawn = List.copyOf(drawn);
        left = List.copyOf(left);
        reserves = List.copyOf(reserves);
    }
}
