/** The fairness report of a drawn batch (公平性报告), and what was declared of its entrants for it. */
@NullMarked
package cn.gov.zs.housing.allocation.fairness;

import org.jspecify.annotations.NullMarked;
