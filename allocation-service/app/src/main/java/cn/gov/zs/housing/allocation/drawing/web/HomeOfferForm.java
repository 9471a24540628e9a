package cn.gov.zs.housing.allocation.drawing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an offered home.
 *
 * @param number the entrant number
 * @param accepts false to give it up
 * @param ground why the home does not do for the household; an officer takes it down at the window
 */
record HomeOfferForm(
        @NotNull Integer number,
        @NotNull Boolean accepts,

        @Nullable @Pattern(regexp = "|MOBILITY|TOO_SMALL|DEFECT", message = "{field.type}") String ground) {}
