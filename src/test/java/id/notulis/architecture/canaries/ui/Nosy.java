package id.notulis.architecture.canaries.ui;

import id.notulis.architecture.canaries.store.Opened;

record Nosy(Opened book) {}
