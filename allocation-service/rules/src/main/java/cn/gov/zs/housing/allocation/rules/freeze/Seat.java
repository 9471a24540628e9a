package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.Map;

/**
 * A witness's seat (监督代表席位). Who sits on it stands on the notice; the draw knows only whom the seat stands for.
 *
 * @param seat its number, from 1
 * @param standsFor whom
 */
public record Seat(int seat, Party standsFor) {

    /** Whom a seat stands for. */
    public enum Party {
        /** The review committee (评审委员会). */
        COMMITTEE,
        /** Low-income families (低收入家庭代表). */
        FAMILY,
        /** Departments (部门代表). */
        DEPARTMENT,
        /** The press (媒体). */
        MEDIA
    }

    Json.Obj json() {
        return Json.object(Map.of("seat", Json.of(seat), "standsFor", Json.of(standsFor.name())));
    }

    static Seat read(Json.Obj json) {
        json.only("seat", "standsFor");
        return new Seat(json.count("seat"), Party.valueOf(json.text("standsFor")));
    }
}
