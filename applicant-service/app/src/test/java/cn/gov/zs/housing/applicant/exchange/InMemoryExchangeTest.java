package cn.gov.zs.housing.applicant.exchange;

class InMemoryExchangeTest extends DepartmentExchangeContract {
    private final InMemoryExchange departments = new InMemoryExchange(DECLARED, AT);

    @Override
    protected DepartmentExchange exchange() {
        return departments;
    }

    @Override
    protected void away(Department department) {
        departments.away.add(department);
    }

    @Override
    protected void contradicts(Department department) {
        departments.contradicting.add(department);
    }
}
