package cn.gov.zs.housing.disclosure.supervision;

class InMemoryVoicesTest extends VoicesContract {
    private final Voices voices = new InMemoryVoices();

    @Override
    protected Voices voices() {
        return voices;
    }
}
