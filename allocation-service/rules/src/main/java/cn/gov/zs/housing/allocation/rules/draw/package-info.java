/** The open draw (抽签): sealed contributions, one seed, a ticket for each entrant, and what follows from them. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.draw;

import org.jspecify.annotations.NullMarked;
