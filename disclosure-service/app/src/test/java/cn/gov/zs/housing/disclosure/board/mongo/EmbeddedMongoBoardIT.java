package cn.gov.zs.housing.disclosure.board.mongo;

import cn.gov.zs.platform.testkit.TestMongo;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoBoardIT extends MongoBoardContract {
    EmbeddedMongoBoardIT() {
        super(TestMongo.shared().uri());
    }
}
