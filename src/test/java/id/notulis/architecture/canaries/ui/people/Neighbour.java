package id.notulis.architecture.canaries.ui.people;

import id.notulis.architecture.canaries.ui.home.HomeView;

record Neighbour(HomeView view) {}
