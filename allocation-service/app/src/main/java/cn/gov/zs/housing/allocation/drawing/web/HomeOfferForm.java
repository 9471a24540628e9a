package cn.gov.zs.housing.allocation.drawing.web;

import jakarta.validation.constraints.NotNull;

/**
 * An answer to an offered home.
 *
 * @param number the entrant number
 * @param accepts false to give it up
 */
record HomeOfferForm(@NotNull Integer number, @NotNull Boolean accepts) {}
