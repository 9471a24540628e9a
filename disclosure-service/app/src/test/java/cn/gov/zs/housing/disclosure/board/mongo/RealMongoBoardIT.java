package cn.gov.zs.housing.disclosure.board.mongo;

import cn.gov.zs.platform.testkit.RealMongo;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MongoDB itself, where a container engine is found. */
@ExtendWith(RealMongo.class)
class RealMongoBoardIT extends MongoBoardContract {
    RealMongoBoardIT() {
        super(RealMongo.uri());
    }
}
