package id.notulis.architecture.canaries.ui.kit;

import id.notulis.architecture.canaries.ui.home.HomeView;

record Partial(HomeView view) {}
