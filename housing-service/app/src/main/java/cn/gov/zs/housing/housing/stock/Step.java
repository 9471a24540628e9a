package cn.gov.zs.housing.housing.stock;

import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a home.
 *
 * @param to the state it has from here on
 * @param act who did it, when and why
 * @param about the offer, batch or tenancy that it is about, where there is one
 */
public record Step(HomeState to, Act act, @Nullable String about) {}
