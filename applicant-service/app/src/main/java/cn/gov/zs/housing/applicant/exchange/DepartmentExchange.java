package cn.gov.zs.housing.applicant.exchange;

/**
 * The way to other departments (部门数据交换). The only place names and whole identity numbers go out.
 *
 * <p>Asking the same question again is safe: it has the same id, and the department gives the same receipt.
 */
public interface DepartmentExchange {
    /** Asks, and waits. Throws nothing for what the network or the department does: that is a {@link Reply.Failed}. */
    Reply ask(Question question);
}
