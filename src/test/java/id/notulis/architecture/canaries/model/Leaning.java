package id.notulis.architecture.canaries.model;

import java.util.logging.Logger;

record Leaning(Logger logger) {}
