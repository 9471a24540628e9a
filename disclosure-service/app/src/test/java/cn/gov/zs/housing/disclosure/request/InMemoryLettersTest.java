package cn.gov.zs.housing.disclosure.request;

class InMemoryLettersTest extends LettersContract {
    private final Letters letters = new InMemoryLetters();

    @Override
    protected Letters letters() {
        return letters;
    }
}
