package id.notulis.architecture.canaries.search;

public class Searching {}
