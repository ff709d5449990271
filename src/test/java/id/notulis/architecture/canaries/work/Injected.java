package id.notulis.architecture.canaries.work;

class Injected {

    @interface Inject {}

    @Inject private final String book;

    Injected(String book) {
        this.book = book;
    }

    @Override
    public String toString() {
        return book;
    }
}
