package id.notulis.architecture.canaries.ui.shell;

public class Shell {}
