package id.notulis.architecture.canaries.store;

public record Opened() {}
