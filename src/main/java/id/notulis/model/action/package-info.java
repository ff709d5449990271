/// What somebody is to do after a meeting, until when, and how far it has got.
@NullMarked
package id.notulis.model.action;

import org.jspecify.annotations.NullMarked;
