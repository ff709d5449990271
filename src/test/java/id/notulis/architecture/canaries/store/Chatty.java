package id.notulis.architecture.canaries.store;

class Chatty {

    void chat() {
        System.err.println("opened");
    }
}
