package id.notulis.architecture.canaries.exchange;

class Vague {

    void fail() {
        throw new RuntimeException("something");
    }
}
