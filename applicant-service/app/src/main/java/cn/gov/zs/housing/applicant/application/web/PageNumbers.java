package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.platform.http.ProblemException;

/** Reads page numbers and sizes from a request. */
public final class PageNumbers {
    private PageNumbers() {}

    /** The page asked for; 400 at the field that no list can have. */
    public static Page page(int number, int size) {
        if (number < 0 || number > Page.MAX_NUMBER) {
            throw ProblemException.field("page", "out-of-range", "flaw.out-of-range");
        }
        if (size < 1 || size > Page.MAX_SIZE) {
            throw ProblemException.field("size", "out-of-range", "flaw.out-of-range");
        }
        return new Page(number, size);
    }
}
