package id.notulis.architecture.canaries.ui.home;

public class HomeView {}
