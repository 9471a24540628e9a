/** Pages and addresses for officers who work on drafts. */
@NullMarked
package cn.gov.zs.housing.disclosure.draft.web;

import org.jspecify.annotations.NullMarked;
