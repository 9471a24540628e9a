/** Proposals in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.proposal.mongo;

import org.jspecify.annotations.NullMarked;
