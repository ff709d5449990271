package id.notulis.architecture.canaries.backup;

class Tracing {

    void trace(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
