package cn.gov.zs.housing.applicant.exchange.http;

import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.DepartmentExchange;
import cn.gov.zs.housing.applicant.exchange.DepartmentExchangeContract;
import cn.gov.zs.housing.simulator.Simulator;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Over HTTP, with the simulator on the other side. */
class SimulatedExchangeIT extends DepartmentExchangeContract {
    private Simulator simulator;
    private GuardedExchange exchange;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(0, Clock.systemUTC());
        exchange = new GuardedExchange(SettingsSamples.at(simulator.url()));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Override
    protected DepartmentExchange exchange() {
        return exchange;
    }

    @Override
    protected void away(Department department) {
        simulator.rule("{\"department\":\"%s\",\"behaviour\":\"drop\"}".formatted(department.wireName()));
    }

    @Override
    protected void contradicts(Department department) {
        simulator.rule("{\"department\":\"%s\",\"behaviour\":\"contradict\"}".formatted(department.wireName()));
    }
}
