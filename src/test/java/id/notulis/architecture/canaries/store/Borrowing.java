package id.notulis.architecture.canaries.store;

import tools.jackson.core.JsonParser;

record Borrowing(JsonParser parser) {}
