package id.notulis.architecture.canaries.search;

class Chatty {

    void chat() {
        IO.println("found");
    }
}
