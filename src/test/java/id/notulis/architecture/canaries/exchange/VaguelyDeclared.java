package id.notulis.architecture.canaries.exchange;

interface VaguelyDeclared {

    void fail() throws Exception;
}
